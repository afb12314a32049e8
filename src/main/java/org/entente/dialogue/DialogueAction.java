package org.entente.dialogue;

import org.entente.audit.AuditAction;

/**
 * What the trail records of a dialogue.
 *
 * <p>Three of them are asked of a seat and never recorded when they succeed. {@link #LIST_TOPICS} shows what the opening
 * of the workspace, which is recorded, already shows. {@link #MARK_READ} would tell the States how far each of them
 * has read. {@link #KEEP_DRAFT} is nobody's act yet: a State has said nothing while its delegate is still
 * writing, and an entry for every pause would show the others who hesitates, over what, and for how long.
 */
enum DialogueAction implements AuditAction {
    LIST_TOPICS("topic:list"),
    OPEN_TOPIC("topic:open"),
    START_TOPIC("topic:start"),
    RESOLVE("topic:resolve"),
    REOPEN("topic:reopen"),
    MARK_READ("topic:mark"),
    POST("message:post"),
    REVISE("message:revise"),
    RETRACT("message:retract"),
    WRITE_NOTE("note:write"),
    REVISE_NOTE("note:revise"),
    RETRACT_NOTE("note:retract"),
    KEEP_DRAFT("draft:save");

    private final String permission;

    DialogueAction(String permission) {
        this.permission = permission;
    }

    @Override
    public String permission() {
        return permission;
    }

    static DialogueAction writing(Audience audience) {
        return audience == Audience.WORKSPACE ? POST : WRITE_NOTE;
    }

    static DialogueAction revising(Audience audience) {
        return audience == Audience.WORKSPACE ? REVISE : REVISE_NOTE;
    }

    static DialogueAction retracting(Audience audience) {
        return audience == Audience.WORKSPACE ? RETRACT : RETRACT_NOTE;
    }
}
