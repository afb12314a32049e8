package org.entente.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.World;
import org.entente.audit.Entry;
import org.entente.audit.EntryFilter;
import org.entente.audit.Trail;
import org.entente.audit.TreeId;
import org.entente.identity.Actor;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Invitations;
import org.entente.workspace.Participants;
import org.entente.workspace.Role;
import org.entente.workspace.Workspaces;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workspaces and the files in them, reached by real acts; and a look behind the service, at rows and folders. */
@TestComponent
public class AttachmentFixture {

    private final Workspaces workspaces;
    private final Participants participants;
    private final Invitations invitations;
    private final Attachments attachments;
    private final FolderStore folder;
    private final Trail trail;
    private final JdbcClient jdbc;

    AttachmentFixture(
            Workspaces workspaces,
            Participants participants,
            Invitations invitations,
            Attachments attachments,
            FolderStore folder,
            Trail trail,
            JdbcClient jdbc) {
        this.workspaces = workspaces;
        this.participants = participants;
        this.invitations = invitations;
        this.attachments = attachments;
        this.folder = folder;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    public WorkspaceId convenedBy(Actor convener, Actor... others) {
        var workspace = workspaces.convene(convener, World.convening("Closing the gap"));
        for (var other : others) {
            seat(convener, workspace, other, true);
        }
        return workspace;
    }

    void seat(Actor convener, WorkspaceId workspace, Actor invited, boolean withHistory) {
        participants.invite(convener, workspace, invited.delegation(), Role.DONOR, withHistory);
        invitations.accept(invited, workspace, 1);
    }

    public void remove(Actor convener, WorkspaceId workspace, Actor removed) {
        participants.remove(convener, workspace, removed.delegation());
    }

    public AttachmentId uploads(Actor actor, WorkspaceId workspace, String name, byte[] bytes) {
        return attachments.upload(actor, workspace, file(name, bytes.length), new ByteArrayInputStream(bytes));
    }

    static NewFile file(String name, long length) {
        return new NewFile(name, "application/pdf", length);
    }

    byte[] reads(Actor actor, WorkspaceId workspace, AttachmentId id) throws IOException {
        try (var file = attachments.download(actor, workspace, id)) {
            return file.content().readAllBytes();
        }
    }

    List<Entry> entries(WorkspaceId workspace, AttachmentAction action) {
        var filter = EntryFilter.ALL.action(action.permission());
        return trail.entries(TreeId.of(workspace), filter, Long.MAX_VALUE, 100);
    }

    int rows(WorkspaceId workspace) {
        return jdbc.sql("select count(*) from attachment where workspace = ?")
                .param(workspace.value())
                .query(Integer.class)
                .single();
    }

    /** Every file that lies in the store for a workspace, drafts included. */
    public List<Path> files(WorkspaceId workspace) {
        var home = folder.folder().resolve(workspace.toString());
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (var files = Files.list(home)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path blob(WorkspaceId workspace, AttachmentId id) {
        return folder.folder().resolve(workspace.toString()).resolve(id.toString());
    }
}
