/**
 * The key graph: passphrases open accounts, accounts open delegations, delegations open epochs, epochs open fields
 * and files. Everything that is sealed, opened, signed or verified in Entente passes through here.
 *
 * <p>No primitive is written here. AES-GCM, HMAC, SHA-256 and HKDF come from the JDK, XAES-256-GCM and the streaming
 * cipher from Tink, Argon2id, X-Wing, HPKE, Ed25519 and ML-DSA from Bouncy Castle's lightweight classes, which are
 * never registered as a provider.
 *
 * <p>Ownership is one rule: a key class copies the {@link org.entente.keys.Secret} it is given and zeroes its own copy
 * on {@code close()}; what a getter returns belongs to the key and dies with it. Zeroing is best effort, since the
 * libraries keep copies of their own. Nothing that carries a key can be serialised.
 *
 * <p>Formats are frozen at version 1. {@link org.entente.keys.IntegrityFailure} means that stored bytes are not what
 * was sealed; {@link java.lang.IllegalArgumentException} means that the caller asked for something impossible.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.entente.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
