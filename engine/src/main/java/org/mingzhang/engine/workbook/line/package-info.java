/** A budget as the lines of that workbook, and lines as a budget; knows no file format. */
@NullMarked
package org.mingzhang.engine.workbook.line;

import org.jspecify.annotations.NullMarked;
