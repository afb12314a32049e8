package org.entente.drafting;

import java.util.List;

/**
 * A numbered part of a text.
 *
 * @param words        as they stand, with square brackets around what is not agreed
 * @param alternatives the bracketed wordings with the delegations that sponsor them
 */
public record Clause(int number, ClauseStatus status, String words, List<Alternative> alternatives) {

    /** One of several wordings that delegations propose; sponsors are the delegations' names. */
    public record Alternative(String words, List<String> sponsors) {}
}
