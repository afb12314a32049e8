package org.entente.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;

/**
 * One entry of a tree, as it is read back.
 *
 * @param index      its place in the tree, counted from 0
 * @param permission the whole permission asked, for example {@code workspace:<uuid>:attachment:download}
 * @param sealed     the details as they are kept: a field record of kind 0501 (row {@link #event()}, revision 0) in a
 *                   workspace, plain bytes on the platform; empty if there are none
 */
public record Entry(
        TreeId tree,
        long index,
        EntryKind kind,
        Instant time,
        UUID event,
        AccountId account,
        DelegationId delegation,
        Outcome outcome,
        String permission,
        Subject subject,
        Optional<byte[]> sealed) {

    /** The permission without the place where it was asked: {@code attachment:download}. */
    public String action() {
        var prefix = tree.permissionPrefix();
        return permission.startsWith(prefix) ? permission.substring(prefix.length()) : permission;
    }

    /**
     * The details in clear.
     *
     * @param opener opens the sealed bytes; for the platform's tree the identity
     */
    public Map<String, String> details(UnaryOperator<byte[]> opener) {
        return sealed.map(opener).map(Details::parse).orElse(Map.of());
    }
}
