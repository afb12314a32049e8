package org.entente.audit;

/** What somebody did or tried. Each feature owns an enum of its actions. */
public interface AuditAction {

    /**
     * The permission that this action asks for, without the place where it is asked: {@code attachment:download}.
     *
     * @return lower-case words of letters, digits and hyphens, joined by colons; never text that a person typed
     */
    String permission();
}
