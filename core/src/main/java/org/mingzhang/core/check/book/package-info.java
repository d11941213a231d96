/** The rule book: all rules in one ordered list, and the run over a publication. */
@NullMarked
package org.mingzhang.core.check.book;

import org.jspecify.annotations.NullMarked;
