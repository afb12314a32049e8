package org.entente.design;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.SvgIcon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartsTest {

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void aTileCarriesLettersAndIsHiddenFromReaders() {
        var tile = new StateTile("Marenga", 1);

        assertThat(tile.getText()).isEqualTo("MA");
        assertThat(tile.getClassNames()).contains("tile", "d1");
        assertThat(tile.getElement().getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    void lettersAreInitialsWhereThereAreSeveralWords() {
        assertThat(StateTile.lettersOf("Clear Ground")).isEqualTo("CG");
        assertThat(StateTile.lettersOf("Implementation Support Unit")).isEqualTo("ISU");
        assertThat(StateTile.lettersOf("Committee on Victim Assistance")).isEqualTo("CVA");
        assertThat(StateTile.lettersOf("A")).isEqualTo("A");
        assertThat(StateTile.lettersOf("")).isEmpty();
    }

    @Test
    void aNumberPastEightStillHasARibbon() {
        assertThat(new StateTile("Marenga", 9).getClassNames()).contains("d1");
    }

    @Test
    void everyIconAndShapeIsInTheSprite() throws IOException {
        String sprite;
        try (var in = PartsTest.class.getResourceAsStream("/META-INF/resources/" + Icons.SPRITE)) {
            sprite = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(Stream.concat(
                        Stream.of(Icons.values()).map(Icons::create),
                        Stream.of(Shape.values()).map(Shape::create)))
                .allSatisfy(icon -> assertThat(sprite).contains("id=\"" + symbolOf(icon) + "\""));
    }

    @Test
    void aBandAlwaysWritesItsWord() {
        var band = new MarkingBand(MarkingBand.Level.STRICTLY_CONFIDENTIAL, "Only two delegations can read it.");

        assertThat(_get(band, Strong.class).getText()).isEqualTo("STRICTLY CONFIDENTIAL");
        assertThat(band.getClassNames()).contains("strict");
    }

    @Test
    void aRowOfTilesIsReadAsItsNames() {
        var tiles = new Tiles("Participants", List.of(new Party("Marenga", 1), new Party("Nordhavn", 2)));

        assertThat(tiles.getElement().getAttribute("aria-label")).isEqualTo("Participants: Marenga, Nordhavn");
    }

    @Test
    void aProblemIsSpokenAtOnceWithItsReference() {
        var note = Note.problem("Not saved yet.", "7KQ2");

        assertThat(note.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(note.getElement().getTextRecursively()).contains("Not saved yet.", "Ref. 7KQ2");
    }

    @Test
    void aCountOfNothingIsNotShown() {
        assertThat(new CountBadge(0, "no unread").isVisible()).isFalse();
        assertThat(new CountBadge(2, "2 unread").getElement().getAttribute("aria-label"))
                .isEqualTo("2 unread");
    }

    @Test
    void oneTabSaysThatItIsOpen() {
        var tabs = new TabBar("Sections").tab("a", "Dialogue").tab("b", "Text");

        tabs.select("a");
        tabs.select("b");
        tabs.count("a", 4, "4 unread");

        assertThat(tabs.getElement().getChild(0).hasAttribute("aria-current")).isFalse();
        assertThat(tabs.getElement().getChild(1).getAttribute("aria-current")).isEqualTo("page");
        assertThat(tabs.getElement().getChild(0).getTextRecursively()).isEqualTo("Dialogue4");
        assertThatIllegalArgumentException().isThrownBy(() -> tabs.count("c", 1, "1 unread"));
    }

    @Test
    void aToastCanTakeItBack() {
        var undone = new ArrayList<String>();

        var toast = Toast.withUndo("Sent to 6 delegations.", () -> undone.add("message"));
        _get(toast, Button.class).click();

        assertThat(undone).containsExactly("message");
        assertThat(toast.isOpened()).isFalse();
    }

    private static String symbolOf(SvgIcon icon) {
        return icon.getElement().getAttribute("symbol") == null
                ? icon.getElement().getProperty("symbol")
                : icon.getElement().getAttribute("symbol");
    }
}
