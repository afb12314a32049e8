package org.entente.design;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The line icons, all in one sprite: fetched once, drawn by reference, in the colour of the text around them. */
public enum Icons {
    HOME,
    WORKSPACES,
    MATRIX,
    PARTNERSHIPS,
    OUTCOMES,
    SEARCH,
    MENU,
    MORE,
    LOCK,
    EYE,
    TICK,
    PLUS,
    CLOCK,
    CALENDAR,
    QUESTION,
    INFO,
    WARNING,
    PAGE,
    FILE,
    FOLDER,
    HISTORY,
    BELL,
    CLIP,
    QUOTE,
    KEY,
    SHIELD,
    SHIELD_TICK,
    SEAL,
    PEOPLE,
    PEN,
    GLOBE,
    SUN,
    MOON,
    SCREEN,
    EXIT,
    SWAP,
    UP,
    DOWN,
    CROSS,
    BACK,
    CHEVRON_DOWN,
    CHEVRON_END;

    static final String SPRITE = "entente/icons.svg";

    /** 18 pixels, hidden from screen readers: the word beside it says the same. */
    public SvgIcon create() {
        var icon = of(symbol());
        icon.addClassName("i");
        if (this == BACK || this == CHEVRON_END || this == EXIT) {
            icon.addClassName("flip");
        }
        return icon;
    }

    /** 15 pixels, for chips and small buttons. */
    public SvgIcon small() {
        var icon = create();
        icon.addClassName("s");
        return icon;
    }

    static SvgIcon of(String symbol) {
        var icon = new SvgIcon(SPRITE, symbol);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The icon that an annotation names by its symbol, such as {@code @Menu(icon = "workspaces")}. */
    public static Icons named(String symbol) {
        return valueOf(symbol.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
