/**
 * The trail: one Merkle tree (RFC 6962) per workspace and one for the platform, appended inside the acting transaction.
 *
 * <p>If an act cannot be recorded it does not happen; a refusal is recorded in a transaction of its own; a reading is
 * recorded before the first byte is shown. The trail knows no feature: features bring their {@link
 * org.entente.audit.AuditAction actions}, and the trail keeps canonical bytes (see docs/formats/audit-export.md).
 *
 * <p>{@link org.entente.audit.Verify} and what it stands on (Merkle, Leaf, Checkpoint, Tiles) use the JDK and {@code keys}
 * only, so that an export can be checked without server, database, network or Spring.
 */
@ApplicationModule(allowedDependencies = {"kernel", "keys"})
@NullMarked
package org.entente.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
