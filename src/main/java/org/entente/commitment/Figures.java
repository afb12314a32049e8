package org.entente.commitment;

import org.entente.kernel.Refusal;
import org.entente.reference.AssistanceType;
import org.jspecify.annotations.Nullable;

/**
 * What is provided, in figures: money; or something in kind, whose value may be estimated; or experience, which has
 * no price.
 *
 * @param value the amount of money, or the estimated value of what is given in kind
 */
public record Figures(
        AssistanceType type, boolean inKind, @Nullable Money value) {

    /** @throws Refusal if type, kind and value do not go together */
    public Figures {
        if (type == AssistanceType.EXCH && (value != null || inKind)) {
            throw new Refusal("commitment.refused.exchange-has-no-value");
        }
        if (type == AssistanceType.FIN && inKind) {
            throw new Refusal("commitment.refused.money-is-not-in-kind");
        }
        if (type != AssistanceType.EXCH && !inKind && value == null) {
            throw new Refusal("commitment.refused.no-amount");
        }
    }

    public static Figures money(AssistanceType type, Money amount) {
        return new Figures(type, false, amount);
    }

    public static Figures inKind(AssistanceType type, @Nullable Money estimate) {
        return new Figures(type, true, estimate);
    }

    public static Figures exchange() {
        return new Figures(AssistanceType.EXCH, false, null);
    }
}
