package org.entente.shell;

/** A feature's word on whether its entry stands in the signed-in actor's menu. */
@FunctionalInterface
public interface MenuRule {

    /** @param path the address of an entry, without a leading slash */
    boolean hides(String path);
}
