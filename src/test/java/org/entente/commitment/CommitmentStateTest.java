package org.entente.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.commitment.CommitmentState.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentStateTest {

    private static final Map<CommitmentState, List<CommitmentState>> WAYS = Map.of(
            PROPOSED, List.of(OFFERED, PLEDGED, COMMITTED, WITHDRAWN, LAPSED),
            OFFERED, List.of(PLEDGED, COMMITTED, WITHDRAWN, LAPSED),
            PLEDGED, List.of(PROPOSED, COMMITTED, WITHDRAWN, LAPSED),
            COMMITTED, List.of(IN_DELIVERY, DELIVERED, SUSPENDED, REDUCED, WITHDRAWN),
            IN_DELIVERY, List.of(DELIVERED, SUSPENDED, REDUCED),
            DELIVERED, List.of(),
            SUSPENDED, List.of(COMMITTED, IN_DELIVERY, REDUCED, WITHDRAWN),
            REDUCED, List.of(IN_DELIVERY, DELIVERED, SUSPENDED, WITHDRAWN),
            WITHDRAWN, List.of(),
            LAPSED, List.of());

    @ParameterizedTest
    @EnumSource
    void leadsWhereTheTableSaysAndNowhereElse(CommitmentState state) {
        assertThat(Arrays.stream(values()).filter(state::leadsTo))
                .containsExactlyElementsOf(WAYS.getOrDefault(state, List.of()));
    }

    @Test
    void countsAPledgeAsNothingFirm() {
        assertThat(PROPOSED.isSecured()).isFalse();
        assertThat(OFFERED.isSecured()).isFalse();
        assertThat(PLEDGED.isSecured()).isFalse();
        assertThat(LAPSED.isSecured()).isFalse();
        assertThat(WITHDRAWN.isSecured()).isFalse();
        assertThat(COMMITTED.isSecured()).isTrue();
    }
}
