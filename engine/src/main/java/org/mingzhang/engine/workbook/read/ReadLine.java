package org.mingzhang.engine.workbook.read;

import org.mingzhang.engine.workbook.line.Line;

/** A line and the row it was read from. */
record ReadLine(int row, Line line) {}
