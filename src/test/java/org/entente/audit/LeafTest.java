package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final UUID WORKSPACE = UUID.fromString("0192f3c4-7a10-7c3e-9b1f-2f6f0a4d9e51");

    /** The vector of docs/formats/audit-export.md. */
    private static final Leaf LEAF = new Leaf(
            EntryKind.ACTION,
            Instant.parse("2026-11-23T22:00:00.123Z"),
            new TreeId(WORKSPACE),
            0,
            UUID.fromString("0192f3c4-7a11-7000-8000-000000000001"),
            new AccountId(UUID.fromString("0192f3c4-7a12-7000-8000-000000000002")),
            new DelegationId(UUID.fromString("0192f3c4-7a13-7000-8000-000000000003")),
            Outcome.ALLOWED,
            "workspace:" + WORKSPACE + ":message:post",
            Subject.over(
                    SubjectKind.MESSAGE,
                    UUID.fromString("0192f3c4-7a14-7000-8000-000000000004"),
                    7,
                    "stored".getBytes(StandardCharsets.US_ASCII)),
            Leaf.NO_HASH);

    private static final String HEX = "454e544c" // magic
            + "01" // version
            + "01" // action
            + "000001a20a6c4f7b" // time
            + "0192f3c47a107c3e9b1f2f6f0a4d9e51" // tree
            + "0000000000000000" // sequence
            + "0192f3c47a1170008000000000000001" // event
            + "0192f3c47a1270008000000000000002" // account
            + "0192f3c47a1370008000000000000003" // delegation
            + "01" // allowed
            + "3b" // length of the permission
            + "776f726b73706163653a30313932663363342d376131302d376333652d396231662d"
            + "3266366630613464396535313a6d6573736167653a706f7374"
            + "0102" // message
            + "0192f3c47a1470008000000000000004" // subject
            + "0000000000000007" // revision
            + "87b04e58961f9a99d853d4046a0b5b793e7c3e4bbd21f5aca8fb17c20cdb1d8b" // content
            + "0000000000000000000000000000000000000000000000000000000000000000"; // details

    /** Bytes and hash were made with another tool, Python's struct and hashlib. */
    @Test
    void hasTheBytesOfTheDocumentation() {
        assertThat(HexFormat.of().formatHex(LEAF.encode())).isEqualTo(HEX);
        assertThat(HexFormat.of().formatHex(Merkle.leafHash(LEAF.encode())))
                .isEqualTo("7a8a8634e53090cbbe9cf2fb6244d96e3c40ed00740cd738bde007bc415d1026");
    }

    @Test
    void readsItsOwnBytes() {
        var read = Leaf.decode(LEAF.encode());

        assertThat(read.encode()).isEqualTo(LEAF.encode());
        assertThat(read.subject()).isEqualTo(LEAF.subject());
        assertThat(read.time()).isEqualTo(LEAF.time());
        assertThat(read.permission()).isEqualTo(LEAF.permission());
        assertThat(read.hasDetails()).isFalse();
    }

    /** The size that the specification gives for a permission of this length. */
    @Test
    void has178BytesBesideThePermission() {
        var specified = with("workspace:write:" + WORKSPACE);

        assertThat(specified.permission()).hasSize(52);
        assertThat(specified.encode()).hasSize(230);
        assertThat(with("x".repeat(255)).encode()).hasSize(Leaf.MAX_BYTES);
    }

    @Test
    void readsNothingThatIsCutOrContinued() {
        var bytes = LEAF.encode();
        for (var length = 0; length < bytes.length; length++) {
            var cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException().isThrownBy(() -> Leaf.decode(cut));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Leaf.decode(Arrays.copyOf(bytes, bytes.length + 1)));
    }

    @Test
    void meansSomethingElseOrNothingWhenAnyBitIsTurned() {
        var bytes = LEAF.encode();
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            var turned = bytes.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                assertThat(Leaf.decode(turned).encode()).isEqualTo(turned).isNotEqualTo(bytes);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }

    @Test
    void knowsEachOfItsCodes() {
        for (var kind : EntryKind.values()) {
            assertThat(EntryKind.of(kind.code())).isEqualTo(kind);
        }
        for (var kind : SubjectKind.values()) {
            assertThat(SubjectKind.of(kind.code())).isEqualTo(kind);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> EntryKind.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryKind.of(6));
        assertThatIllegalArgumentException().isThrownBy(() -> SubjectKind.of(0));
    }

    /** Codes are in files that must be readable for ever; a new kind gets a new line here. */
    @Test
    void neverChangesACode() {
        assertThat(Arrays.stream(SubjectKind.values()).map(kind -> kind + " %04x".formatted(kind.code())))
                .contains(
                        "WORKSPACE 0001",
                        "PARTICIPANT 0002",
                        "EPOCH 0003",
                        "ENTRY_RULES 0004",
                        "TOPIC 0101",
                        "MESSAGE 0102",
                        "DRAFT 0103",
                        "ATTACHMENT 0104",
                        "TEXT 0105",
                        "COMMITMENT 0201",
                        "MILESTONE 0202",
                        "LISTING 0203",
                        "ACCOUNT 0301",
                        "DELEGATION 0302",
                        "SESSION 0303",
                        "EXPORT 0401",
                        "TREE 0402");
        assertThat(Outcome.values()).containsExactly(Outcome.DENIED, Outcome.ALLOWED, Outcome.FAILED);
        assertThat(EntryKind.values())
                .containsExactly(
                        EntryKind.ACTION, EntryKind.STATEMENT, EntryKind.ANCHOR, EntryKind.SYSTEM, EntryKind.ERASURE);
    }

    @Test
    void holdsVisibleAsciiOnly() {
        for (var permission : new String[] {"", "a b", "a\n", "é", "x".repeat(256)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> with(permission));
        }
    }

    private static Leaf with(String permission) {
        return new Leaf(
                LEAF.kind(),
                LEAF.time(),
                LEAF.tree(),
                LEAF.index(),
                LEAF.event(),
                LEAF.account(),
                LEAF.delegation(),
                LEAF.outcome(),
                permission,
                LEAF.subject(),
                LEAF.detailsHash());
    }
}
