/** The page of commitments, and what Home shows of them. */
@NullMarked
package org.entente.commitment.ui;

import org.jspecify.annotations.NullMarked;
