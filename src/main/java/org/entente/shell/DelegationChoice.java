package org.entente.shell;

import org.entente.design.Party;
import org.entente.kernel.DelegationId;

/**
 * A delegation for which a person may act.
 *
 * @param role the person's place in it, in words of the page's language
 */
public record DelegationChoice(DelegationId delegation, Party party, String role) {}
