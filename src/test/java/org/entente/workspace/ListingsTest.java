package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.reference.Marking;
import org.entente.reference.Theme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@StoreTest
class ListingsTest {

    @Autowired
    private Delegates delegates;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Listings listings;

    @Autowired
    private Access access;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void showTheCommitteeWhatWasListedAndNothingElse() {
        var committee = delegates.committee();
        var listed = workspaces.convene(delegates.norland(), listed(true));
        var unlisted = workspaces.convene(delegates.norland(), listed(false));
        var report = new CommitteeReport(Map.of("PLEDGED", 2), 4, 1, 1, LocalDate.of(2027, 3, 1));

        transactions.executeWithoutResult(status -> {
            listings.report(access.seat(delegates.norland(), listed, WorkspaceAction.LIST), report);
            listings.report(access.seat(delegates.norland(), unlisted, WorkspaceAction.LIST), report);
        });

        assertThat(listings.visible(committee))
                .extracting(ListedWorkspace::id)
                .contains(listed)
                .doesNotContain(unlisted);
        assertThat(listings.visible(committee))
                .filteredOn(row -> row.id().equals(listed))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.report()).isEqualTo(report);
                    assertThat(row.convener().nameEn()).isEqualTo("Norland");
                });
    }

    @Test
    void startEmpty() {
        var committee = delegates.committee();
        var id = workspaces.convene(delegates.norland(), listed(true));

        assertThat(listings.visible(committee))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.report().byState()).isEmpty());
    }

    @Test
    void areForTheCommitteeOnly() {
        for (var actor : List.of(delegates.norland(), delegates.outland(), delegates.secretariat())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> listings.visible(actor));
        }
    }

    @Test
    void doNotOpenTheWorkspaceToTheCommittee() {
        var committee = delegates.committee();
        var id = workspaces.convene(delegates.norland(), listed(true));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> workspaces.open(committee, id));
    }

    private static Convening listed(boolean isListed) {
        return new Convening(
                "A title", "", Theme.ART5, List.of(), Marking.CONFIDENTIAL, "What you read here stays here.", isListed);
    }
}
