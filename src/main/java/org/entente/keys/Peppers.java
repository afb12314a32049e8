package org.entente.keys;

/** The server's secrets that make a stolen database useless for guessing passphrases; kept outside the database. */
public interface Peppers {

    /**
     * @param id as stored beside an unlocker, 0 to 255
     * @return at least 32 bytes
     * @throws IllegalArgumentException if there is no such pepper
     */
    byte[] pepper(int id);

    /** The pepper that new unlockers are made with. */
    int current();
}
