/** Tells the frame of every page who is signed in and for which delegation they act. */
@NullMarked
package org.entente.identity.ui;

import org.jspecify.annotations.NullMarked;
