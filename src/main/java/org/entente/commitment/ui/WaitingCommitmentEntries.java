package org.entente.commitment.ui;

import java.util.List;
import org.entente.commitment.Waiting;
import org.entente.commitment.WaitingCommitments;
import org.entente.design.Icons;
import org.entente.design.Tone;
import org.entente.identity.CurrentActor;
import org.entente.shell.ActionItem;
import org.entente.shell.ActionSource;
import org.entente.workspace.ui.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** What Home shows of commitments: those that wait for the reader's delegation. */
@Component
class WaitingCommitmentEntries implements ActionSource {

    private static final int AFTER_INVITATIONS = 20;

    private final WaitingCommitments waiting;
    private final CurrentActor current;

    WaitingCommitmentEntries(WaitingCommitments waiting, CurrentActor current) {
        this.waiting = waiting;
        this.current = current;
    }

    @Override
    public List<ActionItem> waiting() {
        return current.find().stream()
                .flatMap(actor -> waiting.waitingFor(actor).stream())
                .map(WaitingCommitmentEntries::item)
                .toList();
    }

    private static ActionItem item(Waiting waiting) {
        var phrases = Phrases.here();
        var key = waiting.changeAsked() ? "commitment.waiting.revise" : "commitment.waiting.confirm";
        return new ActionItem(
                AFTER_INVITATIONS,
                phrases.party(waiting.other()),
                phrases.of(key, waiting.title()),
                phrases.of(
                        "commitment.waiting.line",
                        phrases.name(waiting.other()),
                        phrases.formats().day(waiting.since()),
                        waiting.workspaceTitle()),
                new ActionItem.Cue(
                        waiting.changeAsked() ? Icons.PEN : Icons.TICK, phrases.of(key + ".cue"), Tone.PLAIN),
                phrases.of("commitment.waiting.open"),
                WorkspaceRoute.to(waiting.workspace(), "commitments"));
    }
}
