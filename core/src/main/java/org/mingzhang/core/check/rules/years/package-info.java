/** A budget against what the same organisation published for the year before. */
@NullMarked
package org.mingzhang.core.check.rules.years;

import org.jspecify.annotations.NullMarked;
