package org.entente.shell;

import java.time.LocalDate;

/**
 * A date that concerns the reader.
 *
 * @param href where it leads, without a leading slash
 */
public record DateAhead(LocalDate on, String title, String detail, String href) {}
