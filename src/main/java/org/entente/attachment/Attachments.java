package org.entente.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.identity.Actor;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.AttachmentCipher;
import org.entente.keys.IntegrityFailure;
import org.entente.keys.Secret;
import org.entente.workspace.Access;
import org.entente.workspace.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Giving files to a workspace and taking them out again, sealed all the way between. */
@Service
@Transactional
public class Attachments {

    private final AttachmentRepository attachments;
    private final LookRepository looks;
    private final Access access;
    private final Vault vault;
    private final Covers covers;
    private final Trail trail;
    private final TransactionOperations transactions;
    private final Clock clock;

    Attachments(
            AttachmentRepository attachments,
            LookRepository looks,
            Access access,
            Vault vault,
            Covers covers,
            Trail trail,
            TransactionOperations transactions,
            Clock clock) {
        this.attachments = attachments;
        this.looks = looks;
        this.access = access;
        this.vault = vault;
        this.covers = covers;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The largest file that is taken, in bytes; the same for everybody. */
    public long largest(Actor actor) {
        return vault.maxBytes();
    }

    /**
     * Takes a file in. It is sealed while it arrives, outside any transaction, since that may take an hour; the actor
     * needs a seat before the first byte and again after the last one. Of a file that is refused nothing stays.
     *
     * @param content read to its end, not closed
     * @throws Refusal if the file is empty, too large, broken off, or cannot be stored
     */
    @Transactional(propagation = Propagation.NEVER)
    public AttachmentId upload(Actor actor, WorkspaceId workspace, NewFile file, InputStream content) {
        transactions.executeWithoutResult(status -> access.seat(actor, workspace, AttachmentAction.UPLOAD));
        var name = new BlobName(workspace, AttachmentId.next());
        try (var key = Secret.random(AttachmentCipher.KEY_BYTES)) {
            var kept = vault.take(name, key, file, content);
            commit(actor, name, file, kept, key);
        }
        return name.attachment();
    }

    private void commit(Actor actor, BlobName name, NewFile file, Kept kept, Secret key) {
        try {
            transactions.executeWithoutResult(status -> save(actor, name, file, kept, key));
        } catch (RuntimeException e) {
            discardUncommitted(name, e);
            throw e;
        }
    }

    private void save(Actor actor, BlobName name, NewFile file, Kept kept, Secret key) {
        var seat = access.seat(actor, name.workspace(), AttachmentAction.UPLOAD);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var attachment = covers.sealed(seat, name.attachment(), file, kept, key, at);
        attachments.save(attachment);
        trail.append(seat, AttachmentAction.UPLOAD, subject(attachment), Map.of("name", file.name()));
    }

    /**
     * A commit that failed may have reached the database all the same; then the row needs its blob. Where that cannot be
     * known the blob stays until it is swept.
     */
    private void discardUncommitted(BlobName name, RuntimeException failure) {
        try {
            var committed = transactions.execute(
                    status -> attachments.existsByIdAndWorkspace(name.attachment(), name.workspace()));
            if (!Boolean.TRUE.equals(committed)) {
                vault.discard(name);
            }
        } catch (RuntimeException unknown) {
            failure.addSuppressed(unknown);
        }
    }

    /** The files that the actor's delegation sees, in the order of their arrival. */
    @Transactional(readOnly = true)
    public List<FileSummary> list(Actor actor, WorkspaceId workspace) {
        var seat = access.seat(actor, workspace, AttachmentAction.OPEN);
        var lookedAt =
                looks.findByWorkspaceAndAccount(workspace, actor.account()).map(Look::lookedAt);
        var shelf = new Shelf(lookedAt, actor.account());
        visible(seat).forEach(attachment -> shelf.put(attachment, description(seat, attachment)));
        return shelf.summaries(
                delegation -> covers.delegation(actor, delegation), person -> covers.person(actor, person));
    }

    /** Damage is shown in its place, and recorded once a session. */
    private Optional<FileDescription> description(Seat seat, Attachment attachment) {
        try {
            return Optional.of(covers.description(seat, attachment));
        } catch (IntegrityFailure e) {
            seat.recordFirstOpening(
                    attachment.id().value(), () -> trail.failed(seat, AttachmentAction.OPEN, subject(attachment)));
            return Optional.empty();
        }
    }

    private List<Attachment> visible(Seat seat) {
        return attachments.findByWorkspaceAndEpochGreaterThanEqualOrderByUploadedAtAscIdAsc(
                seat.workspace(), seat.firstEpoch());
    }

    /** Remembers that the actor has looked at what is there now. */
    public void look(Actor actor, WorkspaceId workspace) {
        var seat = access.seat(actor, workspace, AttachmentAction.OPEN);
        var files = visible(seat);
        if (!files.isEmpty()) {
            var look = looks.findByWorkspaceAndAccount(workspace, actor.account())
                    .orElseGet(() -> new Look(workspace, actor.account()));
            look.upTo(files.getLast().uploadedAt());
            looks.save(look);
        }
    }

    /** How many files of others came since the actor last looked. */
    @Transactional(readOnly = true)
    public int unseen(Actor actor, WorkspaceId workspace) {
        var seat = access.seat(actor, workspace, AttachmentAction.OPEN);
        var since = looks.findByWorkspaceAndAccount(workspace, actor.account())
                .orElseGet(() -> new Look(workspace, actor.account()))
                .lookedAt();
        return attachments.countByWorkspaceAndEpochGreaterThanEqualAndUploadedByNotAndUploadedAtAfter(
                workspace, seat.firstEpoch(), actor.account(), since);
    }

    /**
     * Hands a file out; the caller closes it. The entry in the trail is committed when this returns.
     *
     * @throws Refusal          if this delegation sees no such file here
     * @throws IntegrityFailure if its description, its key or the length of its blob is not what was kept; recorded
     * @throws IOException      if the store cannot be read
     */
    @Transactional(readOnly = true)
    public OpenFile download(Actor actor, WorkspaceId workspace, AttachmentId id) throws IOException {
        var seat = access.seat(actor, workspace, AttachmentAction.DOWNLOAD);
        var attachment = attachments
                .findByIdAndWorkspaceAndEpochGreaterThanEqual(id, workspace, seat.firstEpoch())
                .orElseThrow(() -> new Refusal("attachment.refused.unknown"));
        Runnable damaged = () -> trail.failed(seat, AttachmentAction.DOWNLOAD, subject(attachment));
        try (var key = covers.key(seat, attachment)) {
            var description = covers.description(seat, attachment);
            var content = new GuardedStream(vault.open(attachment.blob(), key), damaged);
            record(seat, attachment, description, content);
            return new OpenFile(description, content);
        } catch (IntegrityFailure e) {
            damaged.run();
            throw e;
        }
    }

    private void record(Seat seat, Attachment attachment, FileDescription description, InputStream content)
            throws IOException {
        try {
            trail.read(seat, AttachmentAction.DOWNLOAD, subject(attachment), named(seat, attachment, description));
        } catch (RuntimeException e) {
            content.close();
            throw e;
        }
    }

    /** The trail is read by all who are here now, so a file from before they came stays unnamed in it. */
    private static Map<String, String> named(Seat seat, Attachment attachment, FileDescription description) {
        return seat.epoch() == attachment.epoch() ? Map.of("name", description.name()) : Map.of();
    }

    private static Subject subject(Attachment attachment) {
        return new Subject(
                SubjectKind.ATTACHMENT,
                attachment.id().value(),
                attachment.revision(),
                attachment.blob().hash());
    }
}
