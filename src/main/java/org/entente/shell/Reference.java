package org.entente.shell;

import java.security.SecureRandom;

/** A short word that a person can quote when asking for help, and that the server's log carries too. */
final class Reference {

    /** Without letters and figures that are taken for one another when read out. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 6;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Reference() {}

    static String next() {
        var word = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            word.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
