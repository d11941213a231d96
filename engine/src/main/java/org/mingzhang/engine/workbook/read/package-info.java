/** Reads a workbook that was filled in: a budget, and a list of what could not be read. */
@NullMarked
package org.mingzhang.engine.workbook.read;

import org.jspecify.annotations.NullMarked;
