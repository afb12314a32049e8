package org.entente.audit;

import org.apache.shiro.event.EventBus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hands committed entries to whoever subscribed to the bus. The bus swallows what its listeners throw, so it gets copies
 * after the commit, and the trail never depends on it.
 */
@Component
class Sinks {

    private final EventBus bus;

    Sinks(EventBus bus) {
        this.bus = bus;
    }

    @TransactionalEventListener
    void handOn(EntryAppended appended) {
        bus.publish(appended);
    }
}
