package org.entente.demonstration;

import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.commitment.CommitmentId;
import org.entente.commitment.Commitments;
import org.entente.commitment.Figures;
import org.entente.commitment.Money;
import org.entente.commitment.NewCommitment;
import org.entente.commitment.NewMilestone;
import org.entente.commitment.Terms;
import org.entente.demonstration.Scenario.Promise;
import org.entente.demonstration.Scenario.Step;
import org.entente.reference.AssistanceType;
import org.springframework.stereotype.Component;

/** Records what the people of the story commit to: a pledge by the provider, its acceptance, the steps that are done. */
@Component
class Promises {

    private static final long FIRST_REVISION = 1;

    private final Commitments commitments;

    Promises(Commitments commitments) {
        this.commitments = commitments;
    }

    void schedule(Stage stage) {
        for (var promise : stage.scenario().promisesIn(stage.room())) {
            var recorded = new AtomicReference<CommitmentId>();
            stage.at(promise.pledgedOn(), LocalTime.of(15, 0), () -> recorded.set(pledge(stage, promise)));
            if (promise.committedOn() != null) {
                stage.at(promise.committedOn(), LocalTime.of(11, 0), () -> accept(stage, promise, recorded.get()));
            }
            promise.milestones().stream()
                    .filter(step -> step.doneOn() != null)
                    .forEach(step -> stage.at(
                            step.doneOn(), LocalTime.of(16, 0), () -> markDone(stage, promise, step, recorded.get())));
        }
    }

    private CommitmentId pledge(Stage stage, Promise promise) {
        var provider = stage.cast().head(promise.provider());
        var receiver = stage.cast().head(promise.receiver());
        var proposal = new NewCommitment(provider.delegation(), receiver.delegation(), terms(stage, promise));
        return commitments.propose(provider, stage.workspace(), proposal);
    }

    private static Terms terms(Stage stage, Promise promise) {
        var steps = promise.milestones().stream()
                .map(step -> new NewMilestone(step.title(), stage.shifted(step.due())))
                .toList();
        var condition = promise.condition() == null ? "" : promise.condition();
        return new Terms(promise.title(), condition, "", figures(promise), steps);
    }

    private static Figures figures(Promise promise) {
        if (promise.amount() == null || promise.currency() == null) {
            return Figures.exchange();
        }
        var type = AssistanceType.valueOf(promise.type());
        var money = new Money(promise.amount(), promise.currency());
        return promise.inKind() ? Figures.inKind(type, money) : Figures.money(type, money);
    }

    private void accept(Stage stage, Promise promise, CommitmentId id) {
        commitments.accept(stage.cast().head(promise.receiver()), stage.workspace(), id, FIRST_REVISION);
    }

    private void markDone(Stage stage, Promise promise, Step step, CommitmentId id) {
        var actor = stage.cast().head(promise.provider());
        var milestone = commitments.list(actor, stage.workspace()).commitments().stream()
                .filter(commitment -> commitment.id().equals(id))
                .flatMap(commitment -> commitment.milestones().stream())
                .filter(candidate -> candidate.title().equals(step.title()))
                .findFirst()
                .orElseThrow();
        commitments.milestoneDone(actor, stage.workspace(), id, milestone.id(), stage.shifted(step.doneOn()), "");
    }
}
