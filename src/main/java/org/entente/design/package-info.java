/**
 * Design: what every view is built of. Tiles, chips, bands, notes, rows and formats, with no word of their own about
 * any feature; a visible word comes in from the caller or from a translation key.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.entente.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
