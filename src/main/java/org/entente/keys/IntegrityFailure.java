package org.entente.keys;

/**
 * Sealed or signed bytes are not what was written: damaged, moved, replaced, or met with the wrong key.
 *
 * <p>Fail closed: show it as damage, record it, never skip the value. The message names the kind of value and what
 * did not hold; it never carries content.
 */
public final class IntegrityFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IntegrityFailure(String what) {
        super(what);
    }

    public IntegrityFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
