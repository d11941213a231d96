/** The reports for machines and spreadsheets. */
@NullMarked
package org.mingzhang.engine.report.data;

import org.jspecify.annotations.NullMarked;
