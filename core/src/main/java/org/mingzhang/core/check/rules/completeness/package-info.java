/** Whether everything prescribed is there and agrees about year, owner and unit. */
@NullMarked
package org.mingzhang.core.check.rules.completeness;

import org.jspecify.annotations.NullMarked;
