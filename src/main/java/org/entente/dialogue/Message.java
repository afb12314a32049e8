package org.entente.dialogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What a State said, via a person. Its words are never overwritten: a revision leaves the earlier wording beside it,
 * a retraction leaves the trace of who took it back.
 */
@Entity
class Message {

    @EmbeddedId
    private MessageId id;

    @Embedded
    private WorkspaceId workspace;

    @Embedded
    private TopicId topic;

    @Embedded
    private DelegationId delegation;

    @Embedded
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private int epoch;

    @Embedded
    private Sealed wording;

    private long revision;

    @Embedded
    private @Nullable MessageId answers;

    private long place;
    private Instant postedAt;

    @Embedded
    private @Nullable AccountId revisedBy;

    private @Nullable Instant revisedAt;

    @Embedded
    private @Nullable AccountId retractedBy;

    private @Nullable Instant retractedAt;

    @Version
    private Long version;

    protected Message() {} // Hibernate

    Message(MessageId id, Origin origin, Audience audience, @Nullable MessageId answers) {
        this.id = id;
        this.workspace = origin.workspace();
        this.topic = origin.topic();
        this.delegation = origin.delegation();
        this.account = origin.account();
        this.epoch = origin.epoch();
        this.postedAt = origin.at();
        this.audience = audience;
        this.answers = answers;
    }

    /** Where a message comes from: who, in which topic, under which epoch, when. */
    record Origin(
            WorkspaceId workspace, TopicId topic, DelegationId delegation, AccountId account, int epoch, Instant at) {}

    void word(Sealed first) {
        wording = first;
        revision = 1;
    }

    /**
     * Gives the message its place in the order of the workspace. Places are the indexes of its entries in the trail,
     * handed out under the lock of the trail's head: whoever has seen a place has seen every lower one.
     */
    void place(long newPlace) {
        place = newPlace;
    }

    /** New words of the same State; what they replace is kept by the caller first. */
    void revise(Sealed newWording, AccountId by, Instant at) {
        requireStanding();
        wording = newWording;
        revision++;
        revisedBy = by;
        revisedAt = at;
    }

    void retract(AccountId by, Instant at) {
        requireStanding();
        retractedBy = by;
        retractedAt = at;
    }

    void requireWordsOf(DelegationId own) {
        if (!delegation.equals(own)) {
            throw new Refusal("dialogue.refused.not-your-words");
        }
    }

    private void requireStanding() {
        if (isRetracted()) {
            throw new Refusal("dialogue.refused.retracted");
        }
    }

    boolean isRetracted() {
        return retractedAt != null;
    }

    boolean isNote() {
        return audience == Audience.OWN_DELEGATION;
    }

    MessageId id() {
        return id;
    }

    TopicId topic() {
        return topic;
    }

    DelegationId delegation() {
        return delegation;
    }

    AccountId account() {
        return account;
    }

    Audience audience() {
        return audience;
    }

    int epoch() {
        return epoch;
    }

    Sealed wording() {
        return wording;
    }

    long revision() {
        return revision;
    }

    @Nullable
    MessageId answers() {
        return answers;
    }

    long place() {
        return place;
    }

    Instant postedAt() {
        return postedAt;
    }

    /** The person whose words stand now. */
    AccountId wordedBy() {
        return revisedBy == null ? account : revisedBy;
    }

    Instant wordedAt() {
        return revisedAt == null ? postedAt : revisedAt;
    }

    @Nullable
    AccountId retractedBy() {
        return retractedBy;
    }

    @Nullable
    Instant retractedAt() {
        return retractedAt;
    }
}
