/** Rules on performance targets: what project sheets promise, and whether it can be measured. */
@NullMarked
package org.mingzhang.core.check.rules.performance;

import org.jspecify.annotations.NullMarked;
