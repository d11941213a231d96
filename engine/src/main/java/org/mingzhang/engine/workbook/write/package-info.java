/** Writes the workbook, empty, filled, or with its faults marked. The only place that knows POI. */
@NullMarked
package org.mingzhang.engine.workbook.write;

import org.jspecify.annotations.NullMarked;
