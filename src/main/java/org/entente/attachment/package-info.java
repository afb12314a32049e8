/**
 * Attachments: files that the delegations of a workspace give one another.
 *
 * <p>A file is sealed while it arrives, under a key of its own that is sealed with the workspace's, and opened while it
 * leaves: nothing plain ever touches the disk, and no file is ever held in memory. The blob is complete and durable
 * before its row is committed; a blob that stays without a row is swept.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "keys", "audit", "identity", "workspace", "workspace :: ui", "design"})
@NullMarked
package org.entente.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
