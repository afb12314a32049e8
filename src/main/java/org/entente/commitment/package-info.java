/**
 * Commitments: who provides what to whom and by when, the two confirmations that make it firm, and its discharge.
 *
 * <p>What is pledged and what is committed are two things here from the state machine to the totals: nothing that one
 * side alone has said ever counts as committed.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "keys",
            "audit",
            "reference",
            "identity",
            "design",
            "shell",
            "workspace",
            "workspace :: ui"
        })
@NullMarked
package org.entente.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
