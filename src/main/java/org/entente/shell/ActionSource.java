package org.entente.shell;

import java.util.List;

/** A feature's answer to "what waits for the delegation that I act for". Asked each time that Home opens. */
@FunctionalInterface
public interface ActionSource {

    /** For the signed-in actor and in the page's language; never what the actor may not open. */
    List<ActionItem> waiting();
}
