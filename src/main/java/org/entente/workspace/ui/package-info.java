/** The pages of workspaces, and the frame in which features show theirs. */
@NamedInterface("ui")
@NullMarked
package org.entente.workspace.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
