/** Web pages: headings, paragraphs and tables with their spans, as a browser would show them. */
@NullMarked
package org.mingzhang.formats.html;

import org.jspecify.annotations.NullMarked;
