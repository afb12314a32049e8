package org.entente.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.entente.identity.Actor;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Access;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What delegates are writing: one draft per delegate and topic, with the audience it is meant for. Kept as typed, so that
 * nothing is lost that could not be sent yet. Saving is not recorded in the trail: see {@link DialogueAction}.
 */
@Service
@Transactional
public class Drafts {

    /** Beyond this a draft is refused rather than cut, in code points. */
    static final int MOST = 5 * Messages.TEXT_MOST;

    private final TopicRepository topics;
    private final MessageDraftRepository drafts;
    private final Access access;
    private final Words words;
    private final Clock clock;

    Drafts(TopicRepository topics, MessageDraftRepository drafts, Access access, Words words, Clock clock) {
        this.topics = topics;
        this.drafts = drafts;
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Keeps what was typed so far in place of what was kept before; an empty text drops the draft.
     *
     * @return when it was saved
     */
    public Instant save(Actor actor, WorkspaceId workspace, TopicId id, NewMessage typed) {
        var seat = access.seat(actor, workspace, DialogueAction.KEEP_DRAFT);
        topics.hold(seat, id);
        var at = clock.instant();
        var kept = drafts.of(seat, id);
        if (typed.text().isEmpty()) {
            kept.ifPresent(drafts::delete);
            return at;
        }
        requireRoom(typed.text());
        var draft = kept.orElseGet(() -> new MessageDraft(workspace, id, seat.delegation(), seat.account()));
        draft.save(words.draft(seat, draft, typed), at);
        drafts.save(draft);
        return at;
    }

    private static void requireRoom(String text) {
        var length = text.codePointCount(0, text.length());
        if (length > MOST) {
            throw new Refusal("dialogue.refused.draft-too-long", length, MOST);
        }
    }

    /** What this delegate was writing in a topic, if anything. */
    @Transactional(readOnly = true)
    public Optional<SavedDraft> find(Actor actor, WorkspaceId workspace, TopicId id) {
        var seat = access.seat(actor, workspace, DialogueAction.KEEP_DRAFT);
        topics.find(seat, id);
        return drafts.of(seat, id).map(draft -> new SavedDraft(words.draft(seat, draft), draft.savedAt()));
    }
}
