/**
 * OFD, the fixed-layout format of GB/T 33190: read by the places of its texts, written from our own
 * pages.
 */
@NullMarked
package org.mingzhang.formats.ofd;

import org.jspecify.annotations.NullMarked;
