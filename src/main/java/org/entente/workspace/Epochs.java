package org.entente.workspace;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.identity.Actor;
import org.entente.identity.DelegationKey;
import org.entente.identity.KeyDirectory;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.EpochKey;
import org.entente.keys.FieldKind;
import org.entente.keys.Wrap;
import org.entente.keys.WrapKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Starts epochs. What was written stays under its old key; what describes the workspace is sealed again, so that
 * those who only hold the new key can read what they are in.
 */
@Component
class Epochs {

    private final WorkspaceRepository workspaces;
    private final EpochRepository epochs;
    private final EpochGrantRepository grants;
    private final ParticipantRepository participants;
    private final Profiles profiles;
    private final Statements statements;
    private final KeyDirectory keyDirectory;
    private final Clock clock;

    Epochs(
            WorkspaceRepository workspaces,
            EpochRepository epochs,
            EpochGrantRepository grants,
            ParticipantRepository participants,
            Profiles profiles,
            Statements statements,
            KeyDirectory keyDirectory,
            Clock clock) {
        this.workspaces = workspaces;
        this.epochs = epochs;
        this.grants = grants;
        this.participants = participants;
        this.profiles = profiles;
        this.statements = statements;
        this.keyDirectory = keyDirectory;
        this.clock = clock;
    }

    /** The first epoch of a workspace, held by its convener, and the rows that stand on it. */
    void begin(Seat seat, Workspace workspace, Participant convener, String profile, String rules) {
        try (var key = EpochKey.generate(workspace.id().value(), workspace.epoch())) {
            describe(key, workspace, profile, rules);
            statements.founding(seat, workspace);
            workspaces.save(workspace);
            participants.save(convener);
            workspaces.flush();
            keep(seat, workspace, key, List.of(keyDirectory.current(seat.delegation())));
        }
    }

    /** The next epoch, for those who hold keys now; the seat seals under it from here on. */
    void start(Seat seat, Workspace workspace) {
        workspaces.flush();
        var profile = profiles.written(seat, workspace);
        var rules = profiles.rules(seat, workspace);
        var holders = participants.findByWorkspaceOrderByInvitedAt(workspace.id()).stream()
                .filter(participant -> participant.standing().holdsKeys())
                .map(participant -> keyDirectory.current(participant.delegation()))
                .toList();
        var number = workspace.epoch() + 1;
        try (var key = EpochKey.generate(workspace.id().value(), number)) {
            describe(key, workspace, profile, rules);
            workspace.startEpoch(number);
            keep(seat, workspace, key, holders);
            seat.advance(number);
        }
    }

    /** Grants every epoch so far to a delegation that is let in with its history. */
    void grantHistory(Seat seat, DelegationKey holder) {
        epochs.findByWorkspaceOrderByNumber(seat.workspace()).stream()
                .filter(epoch -> seat.sees(epoch.number()))
                .filter(epoch -> !holdsAlready(seat.workspace(), epoch.number(), holder))
                .forEach(epoch -> grant(seat.workspace(), seat.key(epoch.number()), holder));
    }

    private boolean holdsAlready(WorkspaceId id, int number, DelegationKey holder) {
        return grants.findFirstByWorkspaceAndEpochAndDelegationOrderByGenerationDesc(id, number, holder.delegation())
                .filter(grant -> grant.generation() == holder.generation())
                .isPresent();
    }

    private static void describe(EpochKey key, Workspace workspace, String profile, String rules) {
        var row = workspace.id().value();
        var profileRevision = workspace.profileRevision() + 1;
        workspace.describe(sealed(key, FieldKind.WORKSPACE_TITLE, row, profileRevision, profile), profileRevision);
        var rulesRevision = workspace.rulesRevision() + 1;
        workspace.rule(sealed(key, FieldKind.ENTRY_RULES, row, rulesRevision, rules), rulesRevision);
    }

    private static Sealed sealed(EpochKey key, FieldKind kind, UUID row, long revision, String text) {
        return new Sealed(key.seal(kind, row, revision, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void keep(Seat seat, Workspace workspace, EpochKey key, List<DelegationKey> holders) {
        var id = seat.workspace();
        var index = statements.epoch(seat, workspace, key, holders);
        epochs.save(new Epoch(id, key.epoch(), key.commitment(), index, clock.instant()));
        holders.forEach(holder -> grant(id, key, holder));
        workspaces.flush();
        TransactionSynchronizationManager.registerSynchronization(new ForgetOnRollback(seat.actor(), key.epoch(), id));
    }

    private void grant(WorkspaceId id, EpochKey key, DelegationKey holder) {
        var wrapped = Wrap.seal(
                WrapKind.EPOCH_KEY, id.value(), key.epoch(), key.commitment(), holder.publicKey(), key.secret());
        grants.save(new EpochGrant(id, key.epoch(), holder, wrapped));
    }

    /** A key whose epoch was rolled back must not linger in the ring under the number of a later epoch. */
    private record ForgetOnRollback(Actor actor, int number, WorkspaceId workspace)
            implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                actor.forgetEpoch(workspace.value(), number);
            }
        }
    }
}
