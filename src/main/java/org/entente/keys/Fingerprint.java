package org.entente.keys;

import java.math.BigInteger;
import java.util.ArrayList;
import org.entente.kernel.DelegationId;

/** Forty digits by which two delegations compare a key over the telephone or in a note verbale. */
public final class Fingerprint {

    private static final int DIGITS = 40;
    private static final int GROUP = 5;

    private Fingerprint() {}

    /**
     * @param publicKey      the delegation's X-Wing key of this generation
     * @param headSigningKey the Ed25519 key of the delegation's head
     * @return eight groups of five digits, separated by spaces
     */
    public static String of(DelegationId delegation, int generation, byte[] publicKey, byte[] headSigningKey) {
        var digest = Octets.of("entente/v1/fp")
                .uuid(delegation.value())
                .u32(generation)
                .bytes(Octets.requireLength(publicKey, KemKeyPair.PUBLIC_KEY_BYTES, "an X-Wing public key"))
                .bytes(Octets.requireLength(headSigningKey, SigningKeyPair.PUBLIC_KEY_BYTES, "an Ed25519 key"))
                .sha256();
        var number = new BigInteger(1, digest).mod(BigInteger.TEN.pow(DIGITS)).toString();
        var padded = "0".repeat(DIGITS - number.length()) + number;
        var groups = new ArrayList<String>();
        for (var i = 0; i < DIGITS; i += GROUP) {
            groups.add(padded.substring(i, i + GROUP));
        }
        return String.join(" ", groups);
    }
}
