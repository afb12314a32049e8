package org.entente.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.entente.kernel.WorkspaceId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The folder, with a disk that fills up when a test says so, and a count of what was read from it. */
@TestComponent
@Primary
class TroubledStore implements BlobStore {

    private static final String FULL = "No space left on device";

    private final FolderStore folder;
    private volatile long capacity = Long.MAX_VALUE;
    private volatile boolean failsAtTheEnd;
    private volatile long room = -1;
    private volatile long bytesRead;

    TroubledStore(FolderStore folder) {
        this.folder = folder;
    }

    /** Blobs of more bytes than this break off. */
    void fullAfter(long bytes) {
        capacity = bytes;
    }

    void failAtTheEnd() {
        failsAtTheEnd = true;
    }

    void reportRoom(long bytes) {
        room = bytes;
    }

    void heal() {
        capacity = Long.MAX_VALUE;
        failsAtTheEnd = false;
        room = -1;
        bytesRead = 0;
    }

    long bytesRead() {
        return bytesRead;
    }

    @Override
    public Draft begin(BlobName name) throws IOException {
        var draft = folder.begin(name);
        var bytes = draft.stream();
        return new Draft() {

            private long written;

            @Override
            public OutputStream stream() {
                return new OutputStream() {

                    @Override
                    public void write(int b) throws IOException {
                        write(new byte[] {(byte) b}, 0, 1);
                    }

                    @Override
                    public void write(byte[] from, int offset, int length) throws IOException {
                        written += length;
                        if (written > capacity) {
                            throw new IOException(FULL);
                        }
                        bytes.write(from, offset, length);
                    }
                };
            }

            @Override
            public long keep() throws IOException {
                if (failsAtTheEnd) {
                    throw new IOException(FULL);
                }
                return draft.keep();
            }

            @Override
            public void close() throws IOException {
                draft.close();
            }
        };
    }

    @Override
    public InputStream read(BlobName name) throws IOException {
        return new FilterInputStream(folder.read(name)) {

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                var count = super.read(to, offset, length);
                bytesRead += Math.max(count, 0);
                return count;
            }
        };
    }

    @Override
    public long length(BlobName name) throws IOException {
        return folder.length(name);
    }

    @Override
    public void remove(BlobName name) throws IOException {
        folder.remove(name);
    }

    @Override
    public long room() throws IOException {
        return room < 0 ? folder.room() : room;
    }

    @Override
    public List<WorkspaceId> workspaces() throws IOException {
        return folder.workspaces();
    }

    @Override
    public List<BlobName> keptBefore(WorkspaceId workspace, Instant instant) throws IOException {
        return folder.keptBefore(workspace, instant);
    }

    @Override
    public void removeDraftsBefore(WorkspaceId workspace, Instant instant) throws IOException {
        folder.removeDraftsBefore(workspace, instant);
    }
}
