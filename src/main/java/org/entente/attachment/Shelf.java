package org.entente.attachment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.identity.DelegationProfile;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;

/** Numbers files and their versions for one reader, in the order in which they are put. */
final class Shelf {

    private final Instant lookedAt;
    private final AccountId reader;
    private final List<Placed> files = new ArrayList<>();
    private final Map<String, Integer> versions = new HashMap<>();

    Shelf(Optional<Instant> lookedAt, AccountId reader) {
        this.lookedAt = lookedAt.orElse(Instant.EPOCH);
        this.reader = reader;
    }

    private record Placed(Attachment attachment, Optional<FileDescription> description, int version) {}

    void put(Attachment attachment, Optional<FileDescription> description) {
        var version = description.map(known -> versions.merge(known.name(), 1, Integer::sum));
        files.add(new Placed(attachment, description, version.orElse(1)));
    }

    List<FileSummary> summaries(
            Function<DelegationId, DelegationProfile> delegations, Function<AccountId, String> people) {
        var summaries = new ArrayList<FileSummary>(files.size());
        var knownDelegations = new HashMap<DelegationId, DelegationProfile>();
        var knownPeople = new HashMap<AccountId, String>();
        for (var placed : files) {
            var attachment = placed.attachment();
            summaries.add(new FileSummary(
                    attachment.id(),
                    summaries.size() + 1,
                    placed.description(),
                    placed.version(),
                    isLatest(placed),
                    isFresh(attachment),
                    knownDelegations.computeIfAbsent(attachment.delegation(), delegations),
                    knownPeople.computeIfAbsent(attachment.uploadedBy(), people),
                    attachment.uploadedAt()));
        }
        return summaries;
    }

    private boolean isLatest(Placed placed) {
        return placed.description()
                .map(known -> versions.getOrDefault(known.name(), 1) == placed.version())
                .orElse(true);
    }

    private boolean isFresh(Attachment attachment) {
        return attachment.uploadedAt().isAfter(lookedAt)
                && !attachment.uploadedBy().equals(reader);
    }
}
