/** Ids and the refusal: the few words that every module speaks, records without behaviour. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.entente.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
