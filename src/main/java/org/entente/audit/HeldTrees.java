package org.entente.audit;

import java.util.HashSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The trees whose head row the current transaction has locked. Two transactions that lock two heads in different order
 * would wait for each other, so there is one order: workspace first, platform last.
 */
final class HeldTrees implements TransactionSynchronization {

    private final Set<TreeId> trees = new HashSet<>();

    private HeldTrees() {}

    static boolean holds(TreeId tree) {
        return TransactionSynchronizationManager.getResource(HeldTrees.class) instanceof HeldTrees held
                && held.trees.contains(tree);
    }

    /** @throws IllegalStateException if the platform's tree is locked already and the tree is a workspace's */
    static void take(TreeId tree) {
        if (!tree.isPlatform() && holds(TreeId.PLATFORM)) {
            throw new IllegalStateException("record in the workspace first, on the platform last");
        }
        current().trees.add(tree);
    }

    /** @throws IllegalStateException if a new transaction would wait for this one, for ever */
    static void requireFree(TreeId tree) {
        if (holds(tree)) {
            throw new IllegalStateException(
                    "this transaction has recorded in the tree; a separate one cannot before it ends");
        }
    }

    private static HeldTrees current() {
        if (TransactionSynchronizationManager.getResource(HeldTrees.class) instanceof HeldTrees held) {
            return held;
        }
        var held = new HeldTrees();
        TransactionSynchronizationManager.bindResource(HeldTrees.class, held);
        TransactionSynchronizationManager.registerSynchronization(held);
        return held;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(HeldTrees.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(HeldTrees.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(HeldTrees.class);
    }
}
