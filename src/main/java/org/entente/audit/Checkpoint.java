package org.entente.audit;

import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A tree at one size, in the three lines of C2SP tlog-checkpoint that a log signs. Ours have no extension lines, and
 * such lines are refused, since nothing would have looked at them.
 *
 * @param origin names the log and the tree, for example {@code entente.example/log/platform}
 */
public record Checkpoint(String origin, long size, byte[] root) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    public Checkpoint {
        if (origin.isEmpty()
                || origin.length() > 255
                || !origin.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '+')) {
            throw new IllegalArgumentException("an origin is visible ASCII without a plus sign");
        }
        if (size < 0 || root.length != Merkle.HASH_BYTES) {
            throw new IllegalArgumentException("a checkpoint has a size and a root of 32 bytes");
        }
        root = root.clone();
    }

    /** @throws IllegalArgumentException if the text is not exactly a checkpoint */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length != 4 || !lines[3].isEmpty() || !SIZE.matcher(lines[1]).matches()) {
            throw new IllegalArgumentException("not the three lines of a checkpoint");
        }
        var root = Base64.getDecoder().decode(lines[2]);
        var checkpoint = new Checkpoint(lines[0], Long.parseLong(lines[1]), root);
        if (!checkpoint.text().equals(text)) {
            throw new IllegalArgumentException("a checkpoint in an unusual spelling");
        }
        return checkpoint;
    }

    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** What the origin says of the tree: its last part, which is {@link TreeId#name()}. */
    String treeName() {
        return origin.substring(origin.lastIndexOf('/') + 1);
    }

    @Override
    public byte[] root() {
        return root.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint(var origin, var size, var root)
                && this.origin.equals(origin)
                && this.size == size
                && Arrays.equals(this.root, root);
    }

    @Override
    public int hashCode() {
        return Objects.hash(origin, size, Arrays.hashCode(root));
    }

    @Override
    public String toString() {
        return text();
    }
}
