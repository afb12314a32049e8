package org.entente.shell;

import java.util.List;

/** Tells Home which dates lie ahead for the signed-in actor. */
@FunctionalInterface
public interface DateSource {

    List<DateAhead> dates();
}
