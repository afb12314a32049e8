package org.entente.audit;

import java.nio.file.Path;
import org.apache.shiro.event.EventBus;
import org.apache.shiro.event.support.DefaultEventBus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Where the log's keys and the signer's memory are kept. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditConfiguration {

    @Bean
    LogKeys logKeys(
            @Value("${entente.secrets:data/secrets}") String secrets,
            @Value("${entente.log-origin:entente.example/log}") String origin) {
        return LogKeys.in(Path.of(secrets), origin);
    }

    /** On another volume than the database it also notices when both are rolled back. */
    @Bean
    SignerState signerState(
            @Value("${entente.signer-state:${entente.secrets:data/secrets}/signer-state}") String file) {
        return new SignerState(Path.of(file));
    }

    @Bean
    EventBus eventBus() {
        return new DefaultEventBus();
    }
}
