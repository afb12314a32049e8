package org.entente.workspace;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.entente.audit.Outcome;
import org.entente.audit.SubjectKind;
import org.entente.identity.DelegationProfile;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a workspace's trail, as a participant reads it.
 *
 * @param action  such as {@code attachment:download}; the words for it are a translation
 * @param whom    the delegation that was invited, removed or otherwise acted upon, if it is about one
 * @param details opened with the reader's key; empty where the reader holds none
 */
public record TrailLine(
        long index,
        Instant time,
        DelegationProfile delegation,
        String person,
        String action,
        Outcome outcome,
        SubjectKind subjectKind,
        UUID subject,
        @Nullable DelegationProfile whom,
        Map<String, String> details) {

    /** Key of a detail of an invitation: {@code true} if the delegation was let in to all that was written before. */
    public static final String WITH_HISTORY = "with-history";
}
