/** The pages of a dialogue. */
@NullMarked
package org.entente.dialogue.ui;

import org.jspecify.annotations.NullMarked;
