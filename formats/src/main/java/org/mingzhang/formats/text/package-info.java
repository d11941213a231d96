/** Plain text and Markdown: lines, headings, and tables in every shape that tools leave them in. */
@NullMarked
package org.mingzhang.formats.text;

import org.jspecify.annotations.NullMarked;
