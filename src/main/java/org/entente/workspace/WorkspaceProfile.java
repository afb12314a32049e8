package org.entente.workspace;

import java.util.List;
import org.entente.reference.Marking;
import org.entente.reference.Theme;

/** What a workspace is about, as its participants read it. */
public record WorkspaceProfile(String title, String challenge, Theme theme, List<String> actions, Marking marking) {}
