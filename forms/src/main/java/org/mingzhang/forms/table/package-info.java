/** Grids to tables: which table it is, which column is which, which row is which. */
@NullMarked
package org.mingzhang.forms.table;

import org.jspecify.annotations.NullMarked;
