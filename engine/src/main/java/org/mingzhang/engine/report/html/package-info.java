/** The report for a browser: one file that needs nothing else. */
@NullMarked
package org.mingzhang.engine.report.html;

import org.jspecify.annotations.NullMarked;
