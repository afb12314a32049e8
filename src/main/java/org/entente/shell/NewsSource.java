package org.entente.shell;

import java.util.List;

/** Tells Home what is new for the signed-in actor, one entry for each workspace that they can open. */
@FunctionalInterface
public interface NewsSource {

    List<WorkspaceNews> news();
}
