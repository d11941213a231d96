/** What the workbook that an officer fills in looks like: sheets, columns, lists to pick from. */
@NullMarked
package org.mingzhang.engine.workbook.form;

import org.jspecify.annotations.NullMarked;
