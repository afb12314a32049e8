package org.entente.commitment;

import java.time.Instant;
import org.entente.kernel.AccountId;

/** One of the two ticks: who bound this side, and when. */
record Confirmation(AccountId account, Instant at) {}
