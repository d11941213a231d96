/** Reports on reviews: for a terminal, for machines, for a browser, for a spreadsheet. */
@NullMarked
package org.mingzhang.engine.report;

import org.jspecify.annotations.NullMarked;
