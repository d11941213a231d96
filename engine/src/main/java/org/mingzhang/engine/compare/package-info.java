/** Two publications side by side: what changed from one to the other. */
@NullMarked
package org.mingzhang.engine.compare;

import org.jspecify.annotations.NullMarked;
