/** The page on which a workspace's texts are read. */
@NullMarked
package org.entente.drafting.ui;

import org.jspecify.annotations.NullMarked;
