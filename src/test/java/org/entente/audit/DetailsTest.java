package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailsTest {

    @Test
    void areOneJsonObjectWithSortedKeys() {
        var details = new LinkedHashMap<String, String>();
        details.put("to", "b");
        details.put("from", "a \"q\" \\ \n \u0001 é 🕊");

        var bytes = Details.bytes(details);

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("{\"from\":\"a \\\"q\\\" \\\\ \\u000a \\u0001 é 🕊\",\"to\":\"b\"}");
        assertThat(Details.parse(bytes)).isEqualTo(details);
    }

    @Test
    void mayBeEmpty() {
        assertThat(Details.parse(Details.bytes(Map.of()))).isEmpty();
    }

    @Test
    void areReadOnlyAsTheyAreWritten() {
        for (var wrong : List.of(
                "",
                "{",
                "{}x",
                "[]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1}",
                "{\"a\":\"b\"",
                "{\"a\":\"b\",}",
                "{\"a\":\"\\u00",
                "{\"a\":\"\\uzzzz\"}")) {
            assertThatIllegalArgumentException()
                    .as(wrong)
                    .isThrownBy(() -> Details.parse(wrong.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
