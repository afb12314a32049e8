package org.entente.audit;

import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/** How far a tree has grown, and the root that stands for all of it. */
public record Head(TreeId tree, long size, byte[] root) {

    public Head {
        root = root.clone();
    }

    @Override
    public byte[] root() {
        return root.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Head(var tree, var size, var root)
                && this.tree.equals(tree)
                && this.size == size
                && Arrays.equals(this.root, root);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tree, size, Arrays.hashCode(root));
    }

    @Override
    public String toString() {
        return "%s %d %s".formatted(tree, size, Base64.getEncoder().encodeToString(root));
    }
}
