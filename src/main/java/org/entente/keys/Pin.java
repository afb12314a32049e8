package org.entente.keys;

import java.security.MessageDigest;
import java.util.UUID;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;

/** What an account last saw and verified, kept in its sealed bundle so that nobody can roll it back unseen. */
public sealed interface Pin {

    /**
     * A delegation's key, and whether its fingerprint was compared out of band.
     *
     * @param keyHash SHA-256 of the delegation's public key
     */
    record Delegation(DelegationId delegation, int generation, byte[] keyHash, boolean verified) implements Pin {

        public Delegation {
            requirePositive(generation);
            keyHash = Octets.requireLength(keyHash, 32, "a key hash").clone();
        }

        public boolean matches(int otherGeneration, byte[] publicKey) {
            return generation == otherGeneration && MessageDigest.isEqual(keyHash, KemKeyPair.publicKeyHash(publicKey));
        }
    }

    /** The head of a log: how many entries it had, and its root. */
    record Log(UUID log, long size, byte[] root) implements Pin {

        public Log {
            if (size < 0) {
                throw new IllegalArgumentException("a log has no negative size");
            }
            root = Octets.requireLength(root, 32, "a root").clone();
        }

        public boolean matches(long otherSize, byte[] otherRoot) {
            return size == otherSize && MessageDigest.isEqual(root, otherRoot);
        }
    }

    /** The last epoch statement of a workspace: the SHA-256 of its text. */
    record Epoch(WorkspaceId workspace, byte[] statementHash) implements Pin {

        public Epoch {
            statementHash =
                    Octets.requireLength(statementHash, 32, "a statement hash").clone();
        }

        public boolean matches(byte[] otherHash) {
            return MessageDigest.isEqual(statementHash, otherHash);
        }
    }

    private static void requirePositive(int generation) {
        if (generation < 1) {
            throw new IllegalArgumentException("generations count from 1");
        }
    }
}
