package org.entente.workspace;

import java.util.UUID;
import org.entente.identity.Actor;
import org.entente.identity.KeyDirectory;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Id;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.EpochKey;
import org.entente.keys.IntegrityFailure;
import org.entente.keys.Wrap;
import org.entente.keys.WrapKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Opens epoch keys with the delegation's key, each at most once a session, and checks what statements say of them. */
@Component
class Keyrings implements Seat.Keyholder {

    private static final int FIRST = 1;

    private final EpochRepository epochs;
    private final EpochGrantRepository grants;
    private final OwnCircleRepository circles;
    private final Statements statements;
    private final KeyDirectory keyDirectory;
    private final JdbcClient jdbc;

    Keyrings(
            EpochRepository epochs,
            EpochGrantRepository grants,
            OwnCircleRepository circles,
            Statements statements,
            KeyDirectory keyDirectory,
            JdbcClient jdbc) {
        this.epochs = epochs;
        this.grants = grants;
        this.circles = circles;
        this.statements = statements;
        this.keyDirectory = keyDirectory;
        this.jdbc = jdbc;
    }

    @Override
    public EpochKey epoch(Actor actor, WorkspaceId workspace, int number) {
        return actor.epoch(workspace.value(), number, () -> opened(actor, workspace, number));
    }

    private EpochKey opened(Actor actor, WorkspaceId workspace, int number) {
        var epoch = epochs.findByWorkspaceAndNumber(workspace, number)
                .orElseThrow(() -> new IntegrityFailure("no such epoch"));
        statements.verify(workspace, epoch);
        var grant = grants.findFirstByWorkspaceAndEpochAndDelegationOrderByGenerationDesc(
                        workspace, number, actor.delegation())
                .orElseThrow(() -> new AccessDeniedException("no key of this epoch"));
        try (var secret = Wrap.open(
                WrapKind.EPOCH_KEY,
                workspace.value(),
                number,
                epoch.commitment(),
                actor.delegationKey(grant.generation()),
                grant.wrapped())) {
            return EpochKey.of(workspace.value(), number, secret, epoch.commitment());
        }
    }

    @Override
    public EpochKey own(Actor actor, WorkspaceId workspace) {
        var circle = circles.findByWorkspaceAndDelegation(workspace, actor.delegation())
                .orElseGet(() -> begin(actor, workspace));
        return actor.epoch(circle.id(), FIRST, () -> opened(actor, circle));
    }

    private static EpochKey opened(Actor actor, OwnCircle circle) {
        try (var secret = Wrap.open(
                WrapKind.EPOCH_KEY,
                circle.id(),
                FIRST,
                circle.commitment(),
                actor.delegationKey(circle.generation()),
                circle.wrapped())) {
            return EpochKey.of(circle.id(), FIRST, secret, circle.commitment());
        }
    }

    private OwnCircle begin(Actor actor, WorkspaceId workspace) {
        UUID id = Id.next();
        var holder = keyDirectory.current(actor.delegation());
        try (var key = EpochKey.generate(id, FIRST)) {
            var wrapped = Wrap.seal(WrapKind.EPOCH_KEY, id, FIRST, key.commitment(), holder.publicKey(), key.secret());
            return circles.save(
                    new OwnCircle(id, workspace, actor.delegation(), holder.generation(), key.commitment(), wrapped));
        }
    }

    @Override
    public int standingEpoch(WorkspaceId workspace, DelegationId delegation) {
        return jdbc.sql("""
                        select w.epoch from workspace w
                        join participant p on p.workspace = w.id
                        where w.id = ? and p.delegation = ? and p.standing = 'SEATED'""")
                .param(workspace.value())
                .param(delegation.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
