package org.entente.shell;

/**
 * Who is here, as the frame shows it.
 *
 * @param delegationName the State or body for which the person acts now
 * @param tileNumber     1 to 8, its ribbon
 * @param personName     through whom it acts
 * @param several        whether the person may act for another delegation too
 * @param demonstration  whether everything here is invented
 */
public record Presence(
        String delegationName, int tileNumber, String personName, boolean several, boolean demonstration) {}
