/**
 * Lines of the sheets as texts, just as somebody typed them: what a grid on the web keeps. They are
 * read by the reader of the workbook.
 */
@NullMarked
package org.mingzhang.engine.workbook.typed;

import org.jspecify.annotations.NullMarked;
