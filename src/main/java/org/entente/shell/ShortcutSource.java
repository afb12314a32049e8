package org.entente.shell;

import java.util.List;
import org.entente.design.Icons;

/** Puts a button in the head of Home, such as "Convene a workspace", for those who may do it. */
@FunctionalInterface
public interface ShortcutSource {

    List<Shortcut> shortcuts();

    /** @param href where it leads, without a leading slash */
    record Shortcut(Icons icon, String label, String href) {}
}
