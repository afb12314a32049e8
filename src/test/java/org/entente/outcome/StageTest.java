package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void isReadFromTheNumbers() {
        assertThat(stage(Map.of())).isEqualTo(Stage.TALKING);
        assertThat(stage(Map.of("PROPOSED", 1, "OFFERED", 1))).isEqualTo(Stage.NEGOTIATING);
        assertThat(stage(Map.of("PLEDGED", 1, "PROPOSED", 3))).isEqualTo(Stage.PLEDGED);
        assertThat(stage(Map.of("COMMITTED", 1, "PLEDGED", 1))).isEqualTo(Stage.COMMITTED);
        assertThat(stage(Map.of("IN_DELIVERY", 1, "COMMITTED", 1))).isEqualTo(Stage.IN_DELIVERY);
        assertThat(stage(Map.of("DELIVERED", 1, "PLEDGED", 1))).isEqualTo(Stage.IN_DELIVERY);
        assertThat(stage(Map.of("DELIVERED", 2, "WITHDRAWN", 1))).isEqualTo(Stage.DELIVERED);
        assertThat(stage(Map.of("WITHDRAWN", 1, "LAPSED", 1))).isEqualTo(Stage.ENDED);
    }

    @Test
    void neverCountsAPledgeAsCommitted() {
        var numbers = Numbers.of(Map.of("PLEDGED", 5, "COMMITTED", 1, "SUSPENDED", 1, "REDUCED", 1));

        assertThat(numbers).isEqualTo(new Numbers(0, 5, 3, 0, 0, 0));
    }

    private static Stage stage(Map<String, Integer> byState) {
        return Stage.of(Numbers.of(byState));
    }
}
