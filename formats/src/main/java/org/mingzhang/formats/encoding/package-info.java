/** Which characters the bytes of a text stand for. */
@NullMarked
package org.mingzhang.formats.encoding;

import org.jspecify.annotations.NullMarked;
