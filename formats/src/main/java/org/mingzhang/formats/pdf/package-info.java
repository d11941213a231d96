/** PDF with a text layer: glyphs and rulings of a page become lines, paragraphs and tables. */
@NullMarked
package org.mingzhang.formats.pdf;

import org.jspecify.annotations.NullMarked;
