package org.entente.platform;

import java.time.Clock;
import org.entente.keys.Passphrases;
import org.entente.keys.Peppers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the modules are given by the machine: the time, and how many passphrases may be checked at once. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    /** Each derivation holds 64 MiB and a core for a third of a second. */
    private static final int DERIVATIONS_AT_ONCE = 2;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Passphrases passphrases(Peppers peppers) {
        return new Passphrases(peppers, DERIVATIONS_AT_ONCE);
    }
}
