package org.entente.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.commitment.CommitmentFixture.*;

import java.time.LocalDate;
import java.util.List;
import org.entente.commitment.SealedWords.Step;
import org.entente.commitment.SealedWords.Words;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.junit.jupiter.api.Test;

class CanonicalTermsTest {

    private static final String PROVIDER_ID = "0192f3c4-7a10-7c3e-9b1f-2f6f0a4d9e51";
    private static final String RECEIVER_ID = "0192f3c4-7a10-7c3e-9b1f-2f6f0a4d9e52";

    private final Commitment commitment = commitment();

    @Test
    void hasOneSpelling() {
        var terms = CanonicalTerms.of(
                commitment,
                new Words("Grant", "Transit licence\ntitle forged", "", new byte[32]),
                grant("8400000"),
                List.of(new Step("First instalment", LocalDate.of(2026, 7, 15), null, "")));

        assertThat(terms.text()).isEqualTo("""
                entente/commitment/v1
                workspace 0192f3c4-7a10-7c3e-9b1f-2f6f0a4d9e53
                commitment 0192f3c4-7a10-7c3e-9b1f-2f6f0a4d9e54
                revision 1
                provider 0192f3c4-7a10-7c3e-9b1f-2f6f0a4d9e51
                receiver 0192f3c4-7a10-7c3e-9b1f-2f6f0a4d9e52
                type FIN
                value EUR 8400000.00
                title Grant
                conditions
                  Transit licence
                  title forged
                notes
                milestone 2026-07-15 First instalment
                """);
    }

    @Test
    void isHashedWithTheSaltUnderItsDomain() {
        // printf 'entente/v1/consent' > t; head -c 32 /dev/zero >> t; printf 'x\n' >> t; openssl dgst -sha256 -binary t
        // | base64
        assertThat(new CanonicalTerms("x\n").digest(new byte[32]))
                .isEqualTo("UUgRztL91g+6KSZTQuGpGzXy/at76TeG2ZpFBIrLIx0=");
    }

    private static Commitment commitment() {
        var provider = DelegationId.of(PROVIDER_ID);
        return Commitment.propose(
                CommitmentId.of("0192f3c4-7a10-7c3e-9b1f-2f6f0a4d9e54"),
                WorkspaceId.of("0192f3c4-7a10-7c3e-9b1f-2f6f0a4d9e53"),
                new NewCommitment(provider, DelegationId.of(RECEIVER_ID), terms()),
                new Hand(provider, PROVIDER.account(), true),
                NOON);
    }
}
