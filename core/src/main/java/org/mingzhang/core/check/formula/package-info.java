/** The language in which identities are written, and what it evaluates to. */
@NullMarked
package org.mingzhang.core.check.formula;

import org.jspecify.annotations.NullMarked;
