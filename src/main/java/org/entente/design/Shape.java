package org.entente.design;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The shapes of a status. Each is told from the others in black and white. */
public enum Shape {
    DOTTED_RING,
    RING,
    HOLLOW_DIAMOND,
    DIAMOND,
    TRIANGLE,
    TICK_DISC,
    WARNING,
    BARS,
    DOWN_ARROW,
    CROSSED_RING,
    BRACKETS;

    /** The shape alone, in the colour of the text around it. */
    public SvgIcon create() {
        var icon = Icons.of("sh-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        icon.addClassName("sh");
        return icon;
    }
}
