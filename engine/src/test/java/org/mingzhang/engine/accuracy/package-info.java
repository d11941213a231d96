/** The labelled corpus is read as written, and measured. */
@NullMarked
package org.mingzhang.engine.accuracy;

import org.jspecify.annotations.NullMarked;
