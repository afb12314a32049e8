/**
 * Who is there: delegations, the people who speak for them, and sign-in, which opens keys into an {@link Actor}.
 *
 * <p>An actor is a capability. Only this package makes one, from keys that a passphrase just opened; it ends when
 * the key ring behind it is destroyed at sign-out, expiry or removal.
 */
@ApplicationModule(allowedDependencies = {"kernel", "keys", "audit", "design", "shell"})
@NullMarked
package org.entente.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
