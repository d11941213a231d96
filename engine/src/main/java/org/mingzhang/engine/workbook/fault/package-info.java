/** What is wrong in a workbook that was filled in, cell by cell. */
@NullMarked
package org.mingzhang.engine.workbook.fault;

import org.jspecify.annotations.NullMarked;
