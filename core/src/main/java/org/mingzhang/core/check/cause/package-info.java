/** Why equations fail: the figure that would mend them all, what happened to it, what to do. */
@NullMarked
package org.mingzhang.core.check.cause;

import org.jspecify.annotations.NullMarked;
