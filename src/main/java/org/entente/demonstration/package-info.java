/**
 * The demonstration: six invented States, three workspaces. It is played through the services by the people of the
 * scenario, so that everything in it is sealed, granted and recorded like real use. It loads into an empty embedded
 * database only, and never mixes with real use.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "reference",
            "identity",
            "design",
            "shell",
            "workspace",
            "attachment",
            "dialogue",
            "drafting",
            "commitment"
        })
@NullMarked
package org.entente.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
