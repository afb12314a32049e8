package org.entente.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.identity.Enrolment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Plays the story into an empty embedded database, before the web server opens its door. A file beside the database
 * says that it holds the demonstration; another, while it is being played, that the story is not whole yet.
 */
@Component
@ConditionalOnProperty("entente.demonstration")
class Demonstration implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final Enrolment enrolment;
    private final Play play;
    private final boolean embedded;
    private final Path played;
    private final Path beingPlayed;
    private volatile boolean running;

    Demonstration(
            Enrolment enrolment,
            Play play,
            @Value("${spring.datasource.url}") String database,
            @Value("${entente.data}") Path data) {
        this.enrolment = enrolment;
        this.play = play;
        this.embedded = database.startsWith("jdbc:h2:");
        this.played = data.resolve("demonstration");
        this.beingPlayed = data.resolve("demonstration.unfinished");
    }

    /** Whether everything in the database is invented. */
    boolean isLoaded() {
        return embedded && Files.exists(played);
    }

    @Override
    public void start() {
        running = true;
        if (!embedded) {
            return;
        }
        if (Files.exists(beingPlayed)) {
            throw new IllegalStateException("The demonstration was interrupted while it was loaded. Delete the folder "
                    + beingPlayed.toAbsolutePath().getParent() + " and start again.");
        }
        if (enrolment.nobodyIsRegistered()) {
            load();
        }
    }

    private void load() {
        var began = System.nanoTime();
        try {
            Files.createDirectories(played.toAbsolutePath().getParent());
            Files.createFile(beingPlayed);
            play.perform();
            Files.move(beingPlayed, played);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.info("The demonstration was loaded in {} s.", (System.nanoTime() - began) / 1_000_000_000);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
