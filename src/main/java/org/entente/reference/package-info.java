/**
 * Facts about the Convention that the application reads and never changes: States, action plans, vocabulary,
 * markings, calendar. Each fact names its source; what could not be verified says so in its text and may be shown
 * only together with that text.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.entente.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
