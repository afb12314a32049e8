package org.entente.attachment;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.entente.kernel.WorkspaceId;

/** Keeps sealed files. It holds no key, and is given no name, type or plain byte of what it keeps. */
interface BlobStore {

    /** Begins a blob that nobody can read before it is kept. */
    Draft begin(BlobName name) throws IOException;

    /** @throws java.nio.file.NoSuchFileException if there is no such blob */
    InputStream read(BlobName name) throws IOException;

    /** @throws java.nio.file.NoSuchFileException if there is no such blob */
    long length(BlobName name) throws IOException;

    /** Removes a blob if it is there. */
    void remove(BlobName name) throws IOException;

    /** How many bytes the store can still take. */
    long room() throws IOException;

    /** The workspaces of which the store holds anything. */
    List<WorkspaceId> workspaces() throws IOException;

    /** The blobs of a workspace that were complete before an instant. */
    List<BlobName> keptBefore(WorkspaceId workspace, Instant instant) throws IOException;

    /** Removes the drafts of a workspace that nobody has written to since an instant. */
    void removeDraftsBefore(WorkspaceId workspace, Instant instant) throws IOException;

    /** A blob that is being written. Closing it without keeping it leaves nothing behind. */
    interface Draft extends Closeable {

        /** Closing this stream ends the writing, not the draft. */
        OutputStream stream();

        /** Makes the blob durable and readable: after this it survives a loss of power. @return its length */
        long keep() throws IOException;
    }
}
