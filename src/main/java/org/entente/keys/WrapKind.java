package org.entente.keys;

import java.util.UUID;

/** What kind of key travels in a wrap, and which public commitment it must fit. */
public enum WrapKind {

    /** A delegation's key for one of its delegates; commitment: SHA-256 of the delegation's public key. */
    DELEGATION_SEED(1, "delegation-seed"),

    /** A workspace's epoch key for a delegation; commitment: {@link EpochKey#commitment()}. */
    EPOCH_KEY(2, "epoch-key"),

    /** A delegation's key for its recovery kit; commitment: SHA-256 of the delegation's public key. */
    RECOVERY_KIT(3, "recovery-kit"),

    /** The key of a listing, which is an epoch key whose subject is the listing; commitment as of an epoch key. */
    LISTING_KEY(4, "listing-key");

    private final int code;
    private final String label;

    WrapKind(int code, String label) {
        this.code = code;
        this.label = label;
    }

    public int code() {
        return code;
    }

    byte[] info() {
        return Octets.of("entente/v1/wrap/").text(label).toBytes();
    }

    byte[] commitmentOf(UUID subject, int number, Secret secret) {
        return switch (this) {
            case DELEGATION_SEED, RECOVERY_KIT -> {
                try (var pair = KemKeyPair.fromSeed(secret)) {
                    yield pair.publicKeyHash();
                }
            }
            case EPOCH_KEY, LISTING_KEY -> EpochKey.commitmentOf(subject, number, secret);
        };
    }
}
