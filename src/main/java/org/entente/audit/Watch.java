package org.entente.audit;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Anchors and signs each minute, and checks every tree soon after the start and then daily. What fails is an alarm: in
 * the log of the server, and as health DOWN until the same task succeeds.
 */
@Component("auditTrail")
class Watch implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Ledger ledger;
    private final Anchors anchors;
    private final Checkpoints checkpoints;
    private final SelfCheck selfCheck;
    private volatile @Nullable String anchorTrouble;
    private volatile @Nullable String checkTrouble;

    Watch(Ledger ledger, Anchors anchors, Checkpoints checkpoints, SelfCheck selfCheck) {
        this.ledger = ledger;
        this.anchors = anchors;
        this.checkpoints = checkpoints;
        this.selfCheck = selfCheck;
    }

    @Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void anchor() {
        anchorTrouble = trouble("anchoring", () -> {
            anchors.tick();
            checkpoints.sign(TreeId.PLATFORM);
        });
    }

    @Scheduled(initialDelay = 10, fixedDelay = 86_400, timeUnit = TimeUnit.SECONDS)
    void check() {
        checkTrouble = trouble("the check of the trail", () -> ledger.trees().forEach(selfCheck::check));
    }

    @Override
    public Health health() {
        return anchorTrouble == null && checkTrouble == null
                ? Health.up().build()
                : Health.down().build();
    }

    private static @Nullable String trouble(String task, Runnable run) {
        try {
            run.run();
            return null;
        } catch (RuntimeException e) {
            LOG.error("ALARM: {} failed: {}", task, e.getMessage(), e);
            return String.valueOf(e.getMessage());
        }
    }
}
