package org.entente.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.kernel.WorkspaceId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Blobs as files {@code blobs/<workspace>/<attachment>} under the data folder, readable by the server's user only. */
@Component
class FolderStore implements BlobStore {

    private static final String DRAFT = ".part";

    private final Path folder;

    @Autowired
    FolderStore(@Value("${entente.data}") Path data) throws IOException {
        this.folder = data.toAbsolutePath().normalize().resolve("blobs");
        createFolder(folder);
    }

    Path folder() {
        return folder;
    }

    @Override
    public Draft begin(BlobName name) throws IOException {
        createFolder(home(name.workspace()));
        return new FileDraft(file(name));
    }

    @Override
    public InputStream read(BlobName name) throws IOException {
        return Files.newInputStream(file(name));
    }

    @Override
    public long length(BlobName name) throws IOException {
        return Files.size(file(name));
    }

    @Override
    public void remove(BlobName name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    @Override
    public long room() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    @Override
    public List<WorkspaceId> workspaces() throws IOException {
        return named(folder, WorkspaceId::of);
    }

    @Override
    public List<BlobName> keptBefore(WorkspaceId workspace, Instant instant) throws IOException {
        return named(home(workspace), name -> new BlobName(workspace, AttachmentId.of(name))).stream()
                .filter(name -> isOlder(file(name), instant))
                .toList();
    }

    @Override
    public void removeDraftsBefore(WorkspaceId workspace, Instant instant) throws IOException {
        try (var drafts = Files.newDirectoryStream(home(workspace), "*" + DRAFT)) {
            for (var draft : drafts) {
                if (isOlder(draft, instant)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    /** What else lies in the folder is none of the store's business. */
    private static <T> List<T> named(Path folder, Function<String, T> parser) throws IOException {
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> parsed(file.getFileName().toString(), parser))
                    .toList();
        }
    }

    private static <T> Stream<T> parsed(String name, Function<String, T> parser) {
        try {
            return Stream.of(parser.apply(name));
        } catch (IllegalArgumentException notAnId) {
            return Stream.empty();
        }
    }

    /** False for a file that has just gone: whoever removed it needs no help. */
    private static boolean isOlder(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (IOException gone) {
            return false;
        }
    }

    private Path home(WorkspaceId workspace) {
        return folder.resolve(workspace.toString());
    }

    private Path file(BlobName name) {
        return home(name.workspace()).resolve(name.attachment().toString());
    }

    private static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
            sync(parent(folder));
        }
    }

    private static Path parent(Path path) {
        return Optional.ofNullable(path.getParent()).orElseThrow();
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Makes a name durable. Not every system lets a folder be opened for that; those that do not need no such call. */
    private static void sync(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException cannotBeOpened) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    private static final class FileDraft implements Draft {

        private final Path file;
        private final Path temporary;
        private final FileChannel channel;
        private boolean kept;

        FileDraft(Path file) throws IOException {
            this.file = file;
            this.temporary = file.resolveSibling(file.getFileName() + DRAFT);
            this.channel = FileChannel.open(
                    temporary,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    ownerOnly(temporary, "rw-------"));
        }

        @Override
        public OutputStream stream() {
            var bytes = Channels.newOutputStream(channel);
            return new OutputStream() {

                @Override
                public void write(int b) throws IOException {
                    bytes.write(b);
                }

                @Override
                public void write(byte[] from, int offset, int length) throws IOException {
                    bytes.write(from, offset, length);
                }
            };
        }

        @Override
        public long keep() throws IOException {
            channel.force(true);
            var length = channel.size();
            channel.close();
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            kept = true;
            sync(parent(file));
            return length;
        }

        @Override
        public void close() throws IOException {
            channel.close();
            if (!kept) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
