/**
 * Workspaces: who convened them, who sits in them, under which rules, and the keys of what is written there.
 *
 * <p>Only this package makes a {@link Seat}. Every other feature asks {@link Access} for one inside its transaction
 * and can neither seal, open nor append to the trail without it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "keys", "audit", "reference", "identity", "design", "shell"})
@NullMarked
package org.entente.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
