/** The texts that the delegations negotiate: tabled and read here; writing them together builds on this. */
@ApplicationModule(
        allowedDependencies = {"kernel", "keys", "audit", "identity", "workspace", "workspace :: ui", "design"})
@NullMarked
package org.entente.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
