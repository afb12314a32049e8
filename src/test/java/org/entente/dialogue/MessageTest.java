package org.entente.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Sealed;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final AccountId AUTHOR = AccountId.next();
    private static final AccountId COLLEAGUE = AccountId.next();
    private static final DelegationId NORLAND = DelegationId.next();

    @Test
    void countsItsRevisionsFromOne() {
        var message = said();

        message.revise(words(2), COLLEAGUE, LATER);

        assertThat(message.revision()).isEqualTo(2);
        assertThat(message.wordedBy()).isEqualTo(COLLEAGUE);
        assertThat(message.wordedAt()).isEqualTo(LATER);
        assertThat(message.postedAt()).isEqualTo(NOON);
        assertThat(message.account()).isEqualTo(AUTHOR);
    }

    @Test
    void staysRetracted() {
        var message = said();
        message.retract(COLLEAGUE, LATER);

        assertThat(message.isRetracted()).isTrue();
        assertRefused("dialogue.refused.retracted", () -> message.retract(AUTHOR, LATER));
        assertRefused("dialogue.refused.retracted", () -> message.revise(words(2), AUTHOR, LATER));
    }

    @Test
    void belongsToTheStateThatSaidIt() {
        var message = said();

        message.requireWordsOf(NORLAND);
        assertRefused("dialogue.refused.not-your-words", () -> message.requireWordsOf(DelegationId.next()));
    }

    private static Message said() {
        var origin = new Message.Origin(WorkspaceId.next(), TopicId.next(), NORLAND, AUTHOR, 1, NOON);
        var message = new Message(MessageId.next(), origin, Audience.WORKSPACE, null);
        message.word(words(1));
        return message;
    }

    private static Sealed words(int revision) {
        return new Sealed(new byte[] {(byte) revision});
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
