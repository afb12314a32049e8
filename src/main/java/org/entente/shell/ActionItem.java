package org.entente.shell;

import org.entente.design.Icons;
import org.entente.design.Party;
import org.entente.design.Tone;

/**
 * One thing that waits for a delegation.
 *
 * @param urgency the smaller, the sooner it is shown; equal ones keep the order in which they came
 * @param whose   the State that it concerns, for the tile
 * @param title   what to do, such as "Answer the invitation to …"
 * @param line    the circumstances, in one line
 * @param cue     a chip before the button
 * @param button  the word on the button
 * @param href    where the button leads, without a leading slash
 */
public record ActionItem(int urgency, Party whose, String title, String line, Cue cue, String button, String href) {

    /** A chip: most often until when, or what kind of thing it is. */
    public record Cue(Icons icon, String text, Tone tone) {}
}
