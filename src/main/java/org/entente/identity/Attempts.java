package org.entente.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Limits guessing. Failures are counted for an address, and for an email from that address, so that nobody can
 * lock another person out from elsewhere. The delay doubles with each failure past the free ones.
 */
@Component
class Attempts {

    private static final int FREE_FOR_EMAIL = 5;
    private static final int FREE_FOR_ADDRESS = 40;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    private final Clock clock;
    private final Cache<String, Failures> failures = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Attempts(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant until) {}

    boolean areLimited(String email, String address) {
        return isWaiting(pair(email, address)) || isWaiting(address);
    }

    void failed(String email, String address) {
        count(pair(email, address), FREE_FOR_EMAIL);
        count(address, FREE_FOR_ADDRESS);
    }

    void succeeded(String email, String address) {
        failures.invalidate(pair(email, address));
    }

    private boolean isWaiting(String key) {
        var known = failures.getIfPresent(key);
        return known != null && clock.instant().isBefore(known.until());
    }

    private void count(String key, int free) {
        failures.asMap().compute(key, (k, known) -> {
            var count = known == null ? 1 : known.count() + 1;
            return new Failures(count, clock.instant().plus(delay(count - free)));
        });
    }

    private static Duration delay(int beyondFree) {
        if (beyondFree < 0) {
            return Duration.ZERO;
        }
        var seconds = 4L << Math.min(beyondFree, 20);
        return seconds > LONGEST_DELAY.toSeconds() ? LONGEST_DELAY : Duration.ofSeconds(seconds);
    }

    private static String pair(String email, String address) {
        return email + '\n' + address;
    }
}
