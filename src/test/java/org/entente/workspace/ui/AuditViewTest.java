package org.entente.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import org.entente.World.Kind;
import org.entente.World.Room;
import org.entente.identity.DelegationProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditViewTest extends ViewTest {

    @Autowired
    private JdbcClient jdbc;

    private Room room;

    @BeforeEach
    void furnish() {
        room = world.room();
        catchThrowable(() -> workspaces.open(room.actor(Kind.ELSEWHERE), room.workspace()));
        signIn(room.actor(Kind.PARTICIPANT));
    }

    @Test
    void saysWhoDidWhatInWords() {
        open(room.workspace(), Section.AUDIT);

        assertThat(words(_get(TrailList.class)))
                .contains(
                        "Norland, via Norland Head, convened the workspace",
                        "Norland, via Norland Head, invited Estmark without earlier messages",
                        "Norland, via Norland Head, invited Sudria with everything written so far",
                        "Sudria, via Sudria Head, accepted the entry rules and took its seat",
                        "Norland, via Norland Head, removed Westmark",
                        "Outland, via Outland Head, was not allowed to open the workspace",
                        "From here on a new seal protects what is written")
                .doesNotContain("!en", "{0}");
    }

    @Test
    void showsWhatIsAskedFor() {
        open(room.workspace(), Section.AUDIT);

        _click(_get(NativeButton.class, spec -> spec.withText("Denied")));
        assertThat(words(_get(TrailList.class))).contains("Outland").doesNotContain("Norland");

        _click(_get(NativeButton.class, spec -> spec.withText("Who came and went")));
        assertThat(words(_get(TrailList.class))).contains("invited Estmark", "convened the workspace");

        _click(_get(NativeButton.class, spec -> spec.withText("Files")));
        assertThat(words()).contains("Nothing in the record matches.");
    }

    @Test
    void showsTheActsOfOneDelegation() {
        open(room.workspace(), Section.AUDIT);
        Select<DelegationProfile> delegation = delegation();

        delegation.setValue(delegation
                .getListDataView()
                .getItems()
                .filter(profile -> profile.nameEn().equals("Sudria"))
                .findFirst()
                .orElseThrow());

        assertThat(words(_get(TrailList.class))).contains("Sudria").doesNotContain("convened the workspace");
    }

    @Test
    void checksTheRecordByItself() {
        open(room.workspace(), Section.AUDIT);

        assertThat(becomesTrue(() -> words(_get(VerificationPanel.class)).contains("The record is consistent: ")))
                .isTrue();
        assertThat(words(_get(VerificationPanel.class))).contains("root ", "Checked on");
    }

    @Test
    void namesTheTroubleOfAChangedRecord() {
        open(room.workspace(), Section.AUDIT);
        becomesTrue(() -> words(_get(VerificationPanel.class)).contains("consistent"));
        jdbc.sql("""
                        update audit_leaf set entry =
                            (select other.entry from audit_leaf other where other.log_id = ? and other.idx = 1)
                        where log_id = ? and idx = 2""")
                .param(room.workspace().value())
                .param(room.workspace().value())
                .update();

        _click(_get(Button.class, spec -> spec.withText("Check again")));

        assertThat(becomesTrue(() -> words(_get(VerificationPanel.class)).contains("The record is not consistent.")))
                .isTrue();
    }

    @Test
    void offersWhatIsNew() {
        open(room.workspace(), Section.AUDIT);
        becomesTrue(() -> words(_get(VerificationPanel.class)).contains("consistent"));

        participants.withdraw(
                room.actor(Kind.CONVENER),
                room.workspace(),
                room.actor(Kind.INVITED).delegation());

        assertThat(becomesTrue(() -> !_find(Button.class, spec -> spec.withText("Show what is new"))
                        .isEmpty()))
                .isTrue();
        _click(_get(Button.class, spec -> spec.withText("Show what is new")));
        assertThat(words(_get(TrailList.class))).contains("withdrew the invitation of Estmark");
    }

    @SuppressWarnings("unchecked")
    private static Select<DelegationProfile> delegation() {
        return (Select<DelegationProfile>) _get(Component.class, spec -> spec.withPredicate(Select.class::isInstance));
    }
}
