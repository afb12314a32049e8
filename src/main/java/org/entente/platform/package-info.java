/** The ground the application stands on: settings, the security chain, the mapping of names to tables, the clock. */
@ApplicationModule(allowedDependencies = {"keys", "identity"})
@NullMarked
package org.entente.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
