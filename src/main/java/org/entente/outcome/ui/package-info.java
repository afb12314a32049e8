/** The page of outcomes. */
@NullMarked
package org.entente.outcome.ui;

import org.jspecify.annotations.NullMarked;
