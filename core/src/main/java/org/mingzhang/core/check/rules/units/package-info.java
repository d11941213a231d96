/** A department against its units: it is their sum, and it is complete. */
@NullMarked
package org.mingzhang.core.check.rules.units;

import org.jspecify.annotations.NullMarked;
