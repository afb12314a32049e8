/** The section "Documents" of a workspace. */
@NullMarked
package org.entente.attachment.ui;

import org.jspecify.annotations.NullMarked;
