package org.entente.design;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A State's letters over its ribbon. Hidden from screen readers: the name stands beside it, as text. */
public final class StateTile extends Span {

    private static final int RIBBONS = 8;
    private static final int LETTERS = 3;

    /** 24, 32 and 44 pixels. */
    public enum Size {
        S,
        M,
        L
    }

    /** @param number 1 to 8; a greater number wraps around, so that no State is ever without a ribbon */
    public StateTile(String name, int number, Size size) {
        super(lettersOf(name));
        addClassNames("tile", "d" + (Math.floorMod(number - 1, RIBBONS) + 1));
        if (size != Size.M) {
            addClassName(size.name().toLowerCase(Locale.ROOT));
        }
        setTitle(name);
        getElement().setAttribute("aria-hidden", "true");
    }

    public StateTile(String name, int number) {
        this(name, number, Size.M);
    }

    public StateTile(Party party, Size size) {
        this(party.name(), party.number(), size);
    }

    /** "Marenga" is MA, "Clear Ground" is CG, "Implementation Support Unit" is ISU; small words do not count. */
    static String lettersOf(String name) {
        var initials = Arrays.stream(name.strip().split("[\\s\\-]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> new String(Character.toChars(word.codePointAt(0))))
                .limit(LETTERS)
                .collect(Collectors.joining());
        if (initials.codePointCount(0, initials.length()) > 1) {
            return initials;
        }
        return name.strip()
                .codePoints()
                .limit(2)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
