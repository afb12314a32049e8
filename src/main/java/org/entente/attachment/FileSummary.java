package org.entente.attachment;

import java.time.Instant;
import java.util.Optional;
import org.entente.identity.DelegationProfile;

/**
 * A file in the list of a workspace, for one reader.
 *
 * @param number      its place among the files that this reader sees, from 1
 * @param description empty if what was sealed does not open: damaged, and to be shown as such
 * @param version     its place among the files of the same name that this reader sees, from 1
 * @param latest      whether no later file has its name
 * @param fresh       whether it came after the reader's last look, from somebody else
 */
public record FileSummary(
        AttachmentId id,
        int number,
        Optional<FileDescription> description,
        int version,
        boolean latest,
        boolean fresh,
        DelegationProfile delegation,
        String person,
        Instant uploadedAt) {}
