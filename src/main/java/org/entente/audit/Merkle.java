package org.entente.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * Merkle trees of RFC 6962 over SHA-256: hashes, proofs, and their verification.
 *
 * <p>Proofs are lists of 32-byte hashes in the order of RFC 6962, from the leaf towards the root.
 */
public final class Merkle {

    public static final int HASH_BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Merkle::newDigest);

    private Merkle() {}

    /** The hash of a subtree whose leaves are all present: {@code 2^level} leaves, the {@code index}-th such subtree. */
    @FunctionalInterface
    public interface Nodes {
        byte[] at(int level, long index);
    }

    public static byte[] leafHash(byte[] entry) {
        var digest = DIGEST.get();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    public static byte[] nodeHash(byte[] left, byte[] right) {
        var digest = DIGEST.get();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The root of the tree without leaves. */
    public static byte[] emptyRoot() {
        return sha256(new byte[0]);
    }

    /**
     * The Merkle tree hash of the leaves from {@code from} to {@code to}, a range that occurs in a tree of RFC 6962:
     * {@code from} is a multiple of the smallest power of two that is not less than the length.
     */
    public static byte[] rangeHash(Nodes nodes, long from, long to) {
        if (from == to) {
            return emptyRoot();
        }
        var length = to - from;
        if (Long.bitCount(length) == 1) {
            var level = Long.numberOfTrailingZeros(length);
            return nodes.at(level, from >> level);
        }
        var middle = from + split(length);
        return nodeHash(rangeHash(nodes, from, middle), rangeHash(nodes, middle, to));
    }

    /** PATH(index, D[0:size]) of RFC 6962, section 2.1.1. */
    public static List<byte[]> inclusionProof(Nodes nodes, long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf %d in a tree of %d".formatted(index, size));
        }
        var proof = new ArrayList<byte[]>();
        path(nodes, index, 0, size, proof);
        return proof;
    }

    /** PROOF(older, D[0:size]) of RFC 6962, section 2.1.2. Empty if the sizes are equal. */
    public static List<byte[]> consistencyProof(Nodes nodes, long older, long size) {
        if (older < 1 || older > size) {
            throw new IllegalArgumentException("no proof from size %d to %d".formatted(older, size));
        }
        var proof = new ArrayList<byte[]>();
        subproof(nodes, older, 0, size, true, proof);
        return proof;
    }

    public static boolean verifyInclusion(byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size || !areHashes(proof)) {
            return false;
        }
        var hash = leafHash;
        var node = index;
        var last = size - 1;
        for (var sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = nodeHash(sibling, hash);
                var climb = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= climb;
                last >>= climb;
            } else {
                hash = nodeHash(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }

    /**
     * Whether the tree of {@code older} leaves is a beginning of the tree of {@code size} leaves.
     *
     * @param older at least 1: that anything follows from the empty tree is no evidence, so it is refused
     */
    public static boolean verifyConsistency(long older, long size, byte[] olderRoot, byte[] root, List<byte[]> proof) {
        if (older < 1 || older > size || !areHashes(proof)) {
            return false;
        }
        if (older == size) {
            return proof.isEmpty() && MessageDigest.isEqual(olderRoot, root);
        }
        if (proof.isEmpty()) {
            return false;
        }
        var steps = proof.iterator();
        var shift = Long.numberOfTrailingZeros(older);
        var node = (older - 1) >> shift;
        var last = (size - 1) >> shift;
        var olderHash = Long.bitCount(older) == 1 ? olderRoot : steps.next();
        var hash = olderHash;
        while (steps.hasNext()) {
            var sibling = steps.next();
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                olderHash = nodeHash(sibling, olderHash);
                hash = nodeHash(sibling, hash);
                var climb = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= climb;
                last >>= climb;
            } else {
                hash = nodeHash(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(olderHash, olderRoot) && MessageDigest.isEqual(hash, root);
    }

    static byte[] sha256(byte[] bytes) {
        return DIGEST.get().digest(bytes);
    }

    private static void path(Nodes nodes, long index, long from, long to, List<byte[]> proof) {
        if (to - from == 1) {
            return;
        }
        var middle = from + split(to - from);
        if (index < middle) {
            path(nodes, index, from, middle, proof);
            proof.add(rangeHash(nodes, middle, to));
        } else {
            path(nodes, index, middle, to, proof);
            proof.add(rangeHash(nodes, from, middle));
        }
    }

    private static void subproof(Nodes nodes, long older, long from, long to, boolean whole, List<byte[]> proof) {
        if (older == to) {
            if (!whole) {
                proof.add(rangeHash(nodes, from, to));
            }
            return;
        }
        var middle = from + split(to - from);
        if (older <= middle) {
            subproof(nodes, older, from, middle, whole, proof);
            proof.add(rangeHash(nodes, middle, to));
        } else {
            subproof(nodes, older, middle, to, false, proof);
            proof.add(rangeHash(nodes, from, middle));
        }
    }

    /** The largest power of two smaller than the length. */
    private static long split(long length) {
        return Long.highestOneBit(length - 1);
    }

    private static boolean areHashes(List<byte[]> proof) {
        return proof.size() <= Long.SIZE * 2 && proof.stream().allMatch(hash -> hash.length == HASH_BYTES);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
