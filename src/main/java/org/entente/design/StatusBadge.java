package org.entente.design;

/** A status: shape, word and colour, in that order of importance. */
public final class StatusBadge extends Chip {

    public StatusBadge(Shape shape, String word, Tone tone) {
        super(word, tone);
        addComponentAsFirst(shape.create());
    }
}
