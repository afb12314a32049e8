package violation.commitment.ui;

import jakarta.persistence.EntityManager;

/** Breaks the rule that views never touch rows. */
class ViewWithAnEntityManager {

    private final EntityManager entities;

    ViewWithAnEntityManager(EntityManager entities) {
        this.entities = entities;
    }

    void close() {
        entities.close();
    }
}
