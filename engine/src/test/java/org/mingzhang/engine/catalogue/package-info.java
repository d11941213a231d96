/** The catalogue says what was measured. */
@NullMarked
package org.mingzhang.engine.catalogue;

import org.jspecify.annotations.NullMarked;
