/** Whose budgets a file holds, of which year, and where each begins. */
@NullMarked
package org.mingzhang.forms.book;

import org.jspecify.annotations.NullMarked;
