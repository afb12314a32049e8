package org.entente.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/**
 * What an entry is about: a thing, its revision, and the hash of what is stored for it.
 *
 * @param revision    the application's own revision, 0 where the thing has none
 * @param contentHash SHA-256 of the stored (sealed) bytes, never of guessable plaintext; 32 zero bytes if there are none
 */
public record Subject(SubjectKind kind, UUID id, long revision, byte[] contentHash) {

    public Subject {
        if (contentHash.length != Merkle.HASH_BYTES) {
            throw new IllegalArgumentException("a content hash has 32 bytes");
        }
        if (revision < 0) {
            throw new IllegalArgumentException("revisions count from 0");
        }
        contentHash = contentHash.clone();
    }

    public static Subject of(SubjectKind kind, UUID id) {
        return new Subject(kind, id, 0, new byte[Merkle.HASH_BYTES]);
    }

    /** @param stored the sealed record, blob or note text exactly as it is kept */
    public static Subject over(SubjectKind kind, UUID id, long revision, byte[] stored) {
        return new Subject(kind, id, revision, Merkle.sha256(stored));
    }

    @Override
    public byte[] contentHash() {
        return contentHash.clone();
    }

    boolean hasContent() {
        return !Arrays.equals(contentHash, new byte[Merkle.HASH_BYTES]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subject(var kind, var id, var revision, var hash)
                && this.kind == kind
                && this.id.equals(id)
                && this.revision == revision
                && Arrays.equals(contentHash, hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id, revision, Arrays.hashCode(contentHash));
    }

    @Override
    public String toString() {
        return "%s %s revision %d %s"
                .formatted(kind, id, revision, HexFormat.of().formatHex(contentHash));
    }
}
