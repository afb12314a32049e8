package org.entente.design;

/**
 * A delegation as screens show it.
 *
 * @param name   the State or body, as it calls itself
 * @param number 1 to 8: which colour and ribbon its tile wears
 */
public record Party(String name, int number) {}
