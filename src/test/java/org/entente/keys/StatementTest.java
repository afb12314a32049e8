package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.entente.keys.KeysFixture.*;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.kernel.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {

    private final AccountKeys anna = keysOf(ANNA);
    private final AccountKeys boris = keysOf(BORIS);
    private final KemKeyPair norland = keyOf(NORLAND, 3);
    private final KemKeyPair sudria = keyOf(SUDRIA, 1);

    @AfterEach
    void close() {
        anna.close();
        boris.close();
        norland.close();
        sudria.close();
    }

    /** One of each kind, with every line that it may have. */
    static Statement example(StatementKind kind) {
        try (var anna = keysOf(ANNA);
                var boris = keysOf(BORIS);
                var norland = keyOf(NORLAND, 3);
                var sudria = keyOf(SUDRIA, 1);
                var kit = keyOf(NORLAND, 99);
                var epoch = epochKey(DIALOGUE, 4)) {
            var draft = Statement.of(kind).previous(seedBytes("previous"));
            return switch (kind) {
                case ACCOUNT_KEYS ->
                    draft.account(ANNA)
                            .keys(anna.kem().publicKey(), anna.signing().publicKey())
                            .passkey(utf8("credential"), utf8("cose key"))
                            .at(NOON);
                case DELEGATION_CREATE ->
                    Statement.of(kind)
                            .delegation(NORLAND)
                            .generation(1)
                            .key(norland.publicKey())
                            .head(ANNA, anna.kem().publicKey(), anna.signing().publicKey())
                            .recovery(kit.publicKey())
                            .at(NOON);
                case DELEGATE_ADD ->
                    draft.delegation(NORLAND)
                            .account(BORIS)
                            .role("MEMBER")
                            .keys(boris.kem().publicKey(), boris.signing().publicKey())
                            .at(NOON);
                case DELEGATE_REMOVE -> draft.delegation(NORLAND).account(BORIS).at(NOON);
                case DELEGATION_KEY ->
                    draft.delegation(NORLAND)
                            .generation(3)
                            .key(norland.publicKey())
                            .holder(BORIS, boris.kem().publicKey())
                            .holder(ANNA, anna.kem().publicKey())
                            .at(NOON);
                case WORKSPACE_CREATE ->
                    Statement.of(kind).workspace(DIALOGUE).host(NORLAND).at(NOON);
                case WORKSPACE_INVITE ->
                    draft.workspace(DIALOGUE)
                            .delegation(SUDRIA)
                            .role("DONOR")
                            .since(1)
                            .at(NOON);
                case WORKSPACE_REMOVE ->
                    draft.workspace(DIALOGUE).delegation(SUDRIA).at(NOON);
                case WORKSPACE_EPOCH ->
                    draft.workspace(DIALOGUE)
                            .epoch(4)
                            .commitment(epoch.commitment())
                            .to(SUDRIA, 1, sudria.publicKey())
                            .to(NORLAND, 3, norland.publicKey())
                            .at(NOON);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItSigned(StatementKind kind) {
        var statement = example(kind);

        var read = Statement.verify(
                statement.sign(anna).toString(), ANNA, anna.signing().publicKey());

        assertThat(read.text()).isEqualTo(statement.text());
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.at()).isEqualTo(NOON);
        assertThat(read.hash()).isEqualTo(statement.hash()).isEqualTo(Octets.sha256(utf8(statement.text())));
    }

    @Test
    void looksAsTheFormatSays() {
        var keyHash = Base64.getEncoder().encodeToString(norland.publicKeyHash());
        var commitment = Base64.getEncoder().encodeToString(seedBytes("commitment"));

        var statement = Statement.of(StatementKind.WORKSPACE_EPOCH)
                .to(NORLAND, 3, norland.publicKey())
                .commitment(seedBytes("commitment"))
                .epoch(4)
                .workspace(DIALOGUE)
                .at(NOON.plusMillis(999));

        assertThat(statement).hasToString("""
                        entente/statement/v1
                        workspace.epoch
                        workspace %s
                        epoch 4
                        prev -
                        commit %s
                        to %s 3 %s
                        time 2026-11-24T12:00:00Z
                        """.formatted(DIALOGUE, commitment, NORLAND, keyHash));
        assertThat(statement.sign(anna).signatures().getFirst().name()).isEqualTo("entente/a/" + ANNA);
    }

    @Test
    void saysWhoHoldsAnEpoch() {
        var statement = example(StatementKind.WORKSPACE_EPOCH);

        assertThat(statement.workspace()).isEqualTo(DIALOGUE);
        assertThat(statement.epoch()).isEqualTo(4);
        assertThat(statement.previous()).contains(seedBytes("previous"));
        assertThat(statement.commitment()).isEqualTo(epochCommitment());
        assertThat(statement.recipients())
                .usingRecursiveComparison()
                .isEqualTo(List.of(
                        new Statement.Recipient(NORLAND, 3, norland.publicKeyHash()),
                        new Statement.Recipient(SUDRIA, 1, sudria.publicKeyHash())));
    }

    @Test
    void saysWhatAnAccountHolds() {
        var statement = example(StatementKind.ACCOUNT_KEYS);

        assertThat(statement.account()).isEqualTo(ANNA);
        assertThat(statement.kemKeyHash()).isEqualTo(anna.kem().publicKeyHash());
        assertThat(statement.signingKey()).isEqualTo(anna.signing().publicKey());
        assertThat(statement.passkeys())
                .usingRecursiveComparison()
                .isEqualTo(List.of(new Statement.Passkey(utf8("credential"), utf8("cose key"))));
    }

    @Test
    void saysHowADelegationBegan() {
        var statement = example(StatementKind.DELEGATION_CREATE);

        assertThat(statement.delegation()).isEqualTo(NORLAND);
        assertThat(statement.generation()).isEqualTo(1);
        assertThat(statement.previous()).isEmpty();
        assertThat(statement.keyHash()).isEqualTo(norland.publicKeyHash());
        assertThat(statement.head())
                .usingRecursiveComparison()
                .isEqualTo(new Statement.Head(
                        ANNA, anna.kem().publicKeyHash(), anna.signing().publicKey()));
        assertThat(statement.recovery())
                .hasValueSatisfying(key -> assertThat(key).hasSize(1216));
    }

    @Test
    void saysWhoSpeaksForADelegation() {
        var added = example(StatementKind.DELEGATE_ADD);
        var next = example(StatementKind.DELEGATION_KEY);

        assertThat(added.account()).isEqualTo(BORIS);
        assertThat(added.role()).isEqualTo("MEMBER");
        assertThat(added.signingKey()).isEqualTo(boris.signing().publicKey());
        assertThat(example(StatementKind.DELEGATE_REMOVE).account()).isEqualTo(BORIS);
        assertThat(next.generation()).isEqualTo(3);
        assertThat(next.holders())
                .usingRecursiveComparison()
                .isEqualTo(List.of(
                        new Statement.Holder(ANNA, anna.kem().publicKeyHash()),
                        new Statement.Holder(BORIS, boris.kem().publicKeyHash())));
    }

    @Test
    void saysWhoTakesPart() {
        var invited = example(StatementKind.WORKSPACE_INVITE);

        assertThat(example(StatementKind.WORKSPACE_CREATE).host()).isEqualTo(NORLAND);
        assertThat(invited.delegation()).isEqualTo(SUDRIA);
        assertThat(invited.since()).isEqualTo(1);
        assertThat(invited.role()).isEqualTo("DONOR");
        assertThat(example(StatementKind.WORKSPACE_REMOVE).delegation()).isEqualTo(SUDRIA);
    }

    @Test
    void saysNothingThatItsKindDoesNot() {
        assertThatIllegalStateException()
                .isThrownBy(() -> example(StatementKind.WORKSPACE_CREATE).epoch());
    }

    @Test
    void chainsByHash() {
        var first = Statement.of(StatementKind.WORKSPACE_CREATE)
                .workspace(DIALOGUE)
                .host(NORLAND)
                .at(NOON);
        var second = Statement.of(StatementKind.WORKSPACE_REMOVE)
                .workspace(DIALOGUE)
                .delegation(SUDRIA)
                .previous(first.hash())
                .at(NOON);

        assertThat(first.previous()).isEmpty();
        assertThat(second.previous()).contains(first.hash());
    }

    @Test
    void bearsASecondSignature() {
        var statement = example(StatementKind.ACCOUNT_KEYS);
        var note = statement.sign(anna).with(statement.signature(boris));

        assertThat(Statement.claimedSigners(note)).containsExactly(ANNA, BORIS);
        assertThat(Statement.verify(note.toString(), BORIS, boris.signing().publicKey())
                        .text())
                .isEqualTo(statement.text());
    }

    @Test
    void claimsNoSignerFromOtherNames() {
        var note = example(StatementKind.WORKSPACE_CREATE)
                .sign(anna)
                .with(new SignedNote.Signature("entente/a/nobody", new byte[4], new byte[64]))
                .with(new SignedNote.Signature("norland.example", new byte[4], new byte[64]));

        assertThat(Statement.claimedSigners(note)).containsExactly(ANNA);
    }

    @Test
    void verifiesForItsSignerOnly() {
        var note = example(StatementKind.WORKSPACE_CREATE).sign(anna).toString();

        assertForged(note, BORIS, boris.signing().publicKey());
        assertForged(note, ANNA, boris.signing().publicKey());
        assertForged(note, BORIS, anna.signing().publicKey());
    }

    @Test
    void noticesEveryChange() {
        var note = example(StatementKind.WORKSPACE_EPOCH).sign(anna).toString();

        assertForged(note.replace("epoch 4", "epoch 5"), ANNA, anna.signing().publicKey());
        assertForged(
                note.replace(NORLAND + " 3", NORLAND + " 4"),
                ANNA,
                anna.signing().publicKey());
        assertForged(
                note.replace("12:00:00Z", "12:00:01Z"), ANNA, anna.signing().publicKey());
        assertForged(note.replaceFirst("to .*\n", ""), ANNA, anna.signing().publicKey());
    }

    /** Even a rightful signer can say a thing in one spelling only, or the hash chain would fork on spelling. */
    @Test
    void hasOneSpellingOnly() {
        assertMalformed(text -> text.replace("entente/statement/v1", "entente/statement/v2"));
        assertMalformed(text -> text.replace("workspace.epoch", "workspace.unknown"));
        assertMalformed(text -> text.replace("workspace.epoch", "workspace.create"));
        assertMalformed(text -> text.replace("epoch 4\n", "epoch 04\n"));
        assertMalformed(text -> text.replace("epoch 4\n", "epoch 0\n"));
        assertMalformed(text -> text.replace("epoch 4\n", "epoch -4\n"));
        assertMalformed(text -> text.replace("epoch 4\n", "epoch 4 \n"));
        assertMalformed(text -> text.replace("epoch 4\n", "epoch  4\n"));
        assertMalformed(text -> text.replace("epoch 4\n", "epoch\n"));
        assertMalformed(text -> text.replace("epoch 4\n", ""));
        assertMalformed(text -> text.replace("epoch 4\n", "epoch 4\nepoch 4\n"));
        assertMalformed(text -> text.replace("epoch 4\n", "epoch 4\n\n"));
        assertMalformed(text -> text.replace("epoch 4\n", "epoch 9999999999\n"));
        assertMalformed(
                text -> text.replace(DIALOGUE.toString(), DIALOGUE.toString().toUpperCase()));
        assertMalformed(text -> text.replace("12:00:00Z", "12:00:00.000Z"));
        assertMalformed(text -> text.replace("2026-11-24", "2026-11-31"));
        assertMalformed(text -> text.replace("12:00:00Z", "12:60:00Z"));
        assertMalformed(text -> text.replaceFirst("prev .*\n", ""));
        assertMalformed(text -> text.replaceFirst("prev .*\n", "prev none\n"));
        assertMalformed(text -> text.replaceFirst("commit .*\n", "commit AAAA\n"));
        assertMalformed(text -> text.replaceAll("to .*\n", ""));
        assertMalformed(text -> text + "more\n");
        assertMalformed(text -> text + "\n");
        assertMalformed(String::strip);
        assertMalformed(text -> text.replace("\n", "\r\n"));
        assertMalformed(_ -> "");
        assertMalformed(_ -> "entente/statement/v1\n");
        assertMalformed(_ -> "entente/statement/v1\nworkspace.epoch\n");
    }

    @Test
    void sortsItsRecipients() {
        assertMalformed(text -> {
            var lines = text.split("\n");
            var swapped = lines.clone();
            swapped[6] = lines[7];
            swapped[7] = lines[6];
            return String.join("\n", swapped) + "\n";
        });
    }

    @Test
    void namesNobodyTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statement.of(StatementKind.WORKSPACE_EPOCH)
                        .workspace(DIALOGUE)
                        .epoch(4)
                        .commitment(new byte[32])
                        .to(NORLAND, 1, norland.publicKey())
                        .to(NORLAND, 3, norland.publicKey())
                        .at(NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "member", "MEMBER\nprev -", "MEMBER HEAD", "A23456789012345678901234567890123"})
    void takesNoRoleThatIsNone(String role) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statement.of(StatementKind.WORKSPACE_INVITE)
                        .workspace(DIALOGUE)
                        .delegation(SUDRIA)
                        .role(role)
                        .since(1)
                        .at(NOON));
    }

    @Test
    void refusesToBeIncompleteOrOverloaded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statement.of(StatementKind.WORKSPACE_CREATE)
                        .workspace(DIALOGUE)
                        .at(NOON));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statement.of(StatementKind.WORKSPACE_CREATE)
                        .workspace(DIALOGUE)
                        .host(NORLAND)
                        .epoch(1)
                        .at(NOON));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statement.of(StatementKind.WORKSPACE_CREATE)
                        .workspace(DIALOGUE)
                        .host(NORLAND)
                        .host(SUDRIA)
                        .at(NOON));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statement.of(StatementKind.WORKSPACE_CREATE)
                        .workspace(DIALOGUE)
                        .host(NORLAND)
                        .previous(new byte[31])
                        .at(NOON));
    }

    @Test
    void eachKindHasAVerbOfItsOwn() {
        assertThat(Arrays.stream(StatementKind.values()).map(StatementKind::verb))
                .doesNotHaveDuplicates()
                .allSatisfy(verb -> assertThat(StatementKind.of(verb).verb()).isEqualTo(verb));
    }

    private static byte[] epochCommitment() {
        try (var epoch = epochKey(DIALOGUE, 4)) {
            return epoch.commitment();
        }
    }

    private void assertMalformed(UnaryOperator<String> change) {
        var text = example(StatementKind.WORKSPACE_EPOCH).text();
        var changed = change.apply(text);

        assertThat(changed).isNotEqualTo(text);
        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> Statement.parse(changed));
    }

    private static void assertForged(String note, AccountId signer, byte[] signingKey) {
        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> Statement.verify(note, signer, signingKey));
    }
}
