/**
 * Shell: the frame around every page. Drawer, home, signing in, choosing a delegation, languages, and the pages that
 * say that something went wrong. Features hand in what waits and what is new; the shell knows none of them.
 */
@ApplicationModule(allowedDependencies = {"kernel", "design"})
@NullMarked
package org.entente.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
