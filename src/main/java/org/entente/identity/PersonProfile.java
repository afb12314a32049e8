package org.entente.identity;

import org.entente.kernel.AccountId;

/** A person as others see them: a name, never a face. */
public record PersonProfile(AccountId id, String name) {}
