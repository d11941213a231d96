/** The value of a performance target: operator, number, unit, or a graded quality. */
@NullMarked
package org.mingzhang.core.indicator;

import org.jspecify.annotations.NullMarked;
