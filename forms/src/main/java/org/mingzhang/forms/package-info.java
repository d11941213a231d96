/** How budgets lie on documents, both ways, driven by the layouts. */
@NullMarked
package org.mingzhang.forms;

import org.jspecify.annotations.NullMarked;
