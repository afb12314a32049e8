package org.entente.attachment;

import java.time.Instant;
import org.entente.identity.Actor;
import org.entente.identity.DelegationProfile;
import org.entente.identity.Directory;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.keys.FieldKind;
import org.entente.keys.IntegrityFailure;
import org.entente.keys.Secret;
import org.entente.workspace.Seat;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What stands on the outside of a file: its sealed description and key, and who brought it. */
@Component
class Covers {

    private final Directory directory;
    private final JsonMapper json;

    Covers(Directory directory, JsonMapper json) {
        this.directory = directory;
        this.json = json;
    }

    Attachment sealed(Seat seat, AttachmentId id, NewFile file, Kept kept, Secret key, Instant at) {
        var description =
                json.writeValueAsString(new FileDescription(file.name(), file.type(), kept.length(), kept.sha256()));
        return new Attachment(
                id,
                seat,
                seat.seal(FieldKind.FILE_DESCRIPTION, id.value(), Attachment.REVISION, description),
                seat.sealBytes(FieldKind.ATTACHMENT_KEY, id.value(), Attachment.REVISION, key.bytes()),
                kept,
                at);
    }

    FileDescription description(Seat seat, Attachment attachment) {
        var opened = seat.open(
                FieldKind.FILE_DESCRIPTION, attachment.id().value(), attachment.revision(), attachment.description());
        try {
            return json.readValue(opened, FileDescription.class);
        } catch (JacksonException e) {
            throw new IntegrityFailure("attachment: the description is none");
        }
    }

    Secret key(Seat seat, Attachment attachment) {
        return Secret.of(seat.openBytes(
                FieldKind.ATTACHMENT_KEY, attachment.id().value(), attachment.revision(), attachment.fileKey()));
    }

    DelegationProfile delegation(Actor actor, DelegationId id) {
        return directory.delegation(actor, id);
    }

    String person(Actor actor, AccountId id) {
        return directory.person(actor, id).name();
    }
}
