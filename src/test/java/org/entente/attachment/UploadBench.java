package org.entente.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.AttachmentCipher;
import org.entente.keys.Secret;

/**
 * How fast a file goes into the store and out of it, sealed, and with how much memory; beside it a plain copy of the
 * same bytes to the same disk, made durable too. Arguments: a folder (a temporary one) and mebibytes (1024).
 */
public final class UploadBench {

    private static final long MEBIBYTE = 1 << 20;

    private UploadBench() {}

    public static void main(String[] arguments) throws IOException {
        var folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("entente-bench");
        var length = (arguments.length > 1 ? Long.parseLong(arguments[1]) : 1024) * MEBIBYTE;
        var store = new FolderStore(folder);
        var vault = new Vault(store, Long.MAX_VALUE);
        // The JDK seals slowly until its compiler has met the cipher often enough: a fresh server's first gibibyte.
        round(store, vault, length, "fresh");
        round(store, vault, length, "warm");
    }

    private static void round(FolderStore store, Vault vault, long length, String state) throws IOException {
        var name = new BlobName(WorkspaceId.next(), AttachmentId.next());
        var file = new NewFile("film.mp4", "video/mp4", length);
        try (var key = Secret.random(AttachmentCipher.KEY_BYTES)) {
            var copied = timed(() -> copy(store.folder().resolveSibling("plain"), length));
            tell(state, "plain copy", length, copied.took(), -1);
            resetPeak();
            var sealed = timed(() -> vault.take(name, key, file, new Noise(length)));
            tell(state, "upload", length, sealed.took(), peak());
            resetPeak();
            var opened = timed(() -> drain(vault.open(sealed.result().blob(), key)));
            tell(state, "download", opened.result(), opened.took(), peak());
        } finally {
            store.remove(name);
        }
    }

    private static void tell(String state, String what, long bytes, Duration took, long peak) {
        var speed = bytes / 1e6 / (took.toNanos() / 1e9);
        var memory = peak < 0 ? "" : ", %d MB of heap at most".formatted(peak / 1_000_000);
        System.out.printf(
                "%-5s %-10s %,d bytes in %.2f s, %.0f MB/s%s%n",
                state, what, bytes, took.toNanos() / 1e9, speed, memory);
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private record Timed<T>(T result, Duration took) {}

    private static <T> Timed<T> timed(Work<T> work) throws IOException {
        var start = System.nanoTime();
        var result = work.run();
        return new Timed<>(result, Duration.ofNanos(System.nanoTime() - start));
    }

    private static long copy(Path file, long length) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            new Noise(length).transferTo(Channels.newOutputStream(channel));
            channel.force(true);
            return length;
        } finally {
            Files.delete(file);
        }
    }

    private static long drain(InputStream content) throws IOException {
        try (content) {
            return content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void resetPeak() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** A file that costs next to nothing to make, and that no disk can make smaller. */
    private static final class Noise extends InputStream {

        private static final byte[] BLOCK = Secret.random((int) MEBIBYTE).bytes();

        private long left;

        Noise(long length) {
            left = length;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int most) {
            if (left <= 0) {
                return -1;
            }
            var from = (int) (left % (BLOCK.length / 2));
            var count = (int) Math.min(Math.min(most, BLOCK.length - from), left);
            System.arraycopy(BLOCK, from, to, offset, count);
            left -= count;
            return count;
        }
    }
}
