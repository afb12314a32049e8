/**
 * Outcomes: what a committee follows of the dialogues that States listed with it. Numbers and dates; of everything
 * that is not listed nothing, not even a count.
 */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "identity", "design", "shell", "workspace"})
@NullMarked
package org.entente.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
