package org.entente.shell;

import org.entente.design.Party;

/**
 * A workspace of the reader and what is new in it.
 *
 * @param convener the State that convened it
 * @param unread   for this reader only; muted topics do not count
 * @param href     where it opens, without a leading slash
 */
public record WorkspaceNews(Party convener, String title, String detail, int unread, String href) {}
