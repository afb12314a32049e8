package org.entente.platform;

import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the server where to sign in. */
@Component
class Ready {

    @EventListener
    void announce(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            LoggerFactory.getLogger(Ready.class).info("Entente is ready: http://localhost:{}/sign-in", port);
        }
    }
}
