/**
 * The dialogue of a workspace: topics, what the States say in them, what a delegation notes for itself, what each
 * delegate has not read yet, and what a delegate is about to say.
 *
 * <p>One rule of visibility holds on every path: a delegation sees what was written since its first epoch, and of
 * notes only its own. Whatever it does not see leaves no title, no count, no place in an order.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "keys", "audit", "identity", "workspace", "workspace :: ui", "design"})
@NullMarked
package org.entente.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
