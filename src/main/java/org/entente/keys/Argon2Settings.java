package org.entente.keys;

import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** The cost and salt of one Argon2id run, as the PHC string beside an unlocker says; bounded, as the row is not trusted. */
record Argon2Settings(int memoryKib, int passes, int lanes, byte[] salt) {

    /** Beyond these a changed row would exhaust the server's memory or time at the next sign-in. */
    static final int MAX_MEMORY_KIB = 262_144;

    static final int MAX_PASSES = 10;
    static final int MAX_LANES = 4;

    private static final int OUTPUT_BYTES = 32;
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=([1-9][0-9]{0,8}),t=([1-9][0-9]{0,8}),p=([1-9][0-9]{0,8})\\$([A-Za-z0-9+/]{11,86})");

    Argon2Settings {
        requireRange("lanes", lanes, 1, MAX_LANES);
        requireRange("memory in KiB", memoryKib, 8 * lanes, MAX_MEMORY_KIB);
        requireRange("passes", passes, 1, MAX_PASSES);
        requireRange("bytes of salt", salt.length, 8, 64);
    }

    static Argon2Settings fresh() {
        var salt = new byte[16];
        Secret.RANDOM.nextBytes(salt);
        return new Argon2Settings(65_536, 3, 1, salt);
    }

    static Argon2Settings parse(String phc) {
        var parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a PHC string of Argon2id version 19 with a salt and no hash");
        }
        var settings = new Argon2Settings(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Base64.getDecoder().decode(parts.group(4)));
        if (!settings.phc().equals(phc)) {
            throw new IllegalArgumentException("the salt of the PHC string is not canonical base64");
        }
        return settings;
    }

    String phc() {
        var encodedSalt = Base64.getEncoder().withoutPadding().encodeToString(salt);
        return "$argon2id$v=19$m=" + memoryKib + ",t=" + passes + ",p=" + lanes + "$" + encodedSalt;
    }

    Secret hash(byte[] passphrase) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[OUTPUT_BYTES];
        generator.generateBytes(passphrase, hash);
        return Secret.of(hash);
    }

    private static void requireRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "Argon2id " + what + ": " + value + " is not in " + least + " to " + most);
        }
    }
}
