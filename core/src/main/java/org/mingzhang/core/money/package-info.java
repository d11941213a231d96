/** Exact amounts of money, and how closely two printed ones agree. */
@NullMarked
package org.mingzhang.core.money;

import org.jspecify.annotations.NullMarked;
