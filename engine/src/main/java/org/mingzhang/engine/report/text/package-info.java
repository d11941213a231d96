/** The report for a terminal. */
@NullMarked
package org.mingzhang.engine.report.text;

import org.jspecify.annotations.NullMarked;
