/** Whether what the narrative says is true, complete and its own. */
@NullMarked
package org.mingzhang.core.check.rules.narrative;

import org.jspecify.annotations.NullMarked;
