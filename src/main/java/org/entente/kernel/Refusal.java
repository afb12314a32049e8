package org.entente.kernel;

import java.util.List;

/** A rule said no. Shown to the person as the translation of {@link #key()}; carries no confidential words. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key       a translation key such as {@code commitment.refused.not-awaited}
     * @param arguments values for the placeholders of the translation, in order
     */
    public Refusal(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
