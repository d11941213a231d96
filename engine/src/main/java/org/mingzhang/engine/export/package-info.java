/** What was read, as tables for spreadsheet programs. */
@NullMarked
package org.mingzhang.engine.export;

import org.jspecify.annotations.NullMarked;
