/** The use cases, from bytes to reports; each has its own package below this one. */
@NullMarked
package org.mingzhang.engine;

import org.jspecify.annotations.NullMarked;
