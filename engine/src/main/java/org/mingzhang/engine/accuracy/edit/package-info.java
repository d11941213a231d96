/** Small changes of a publication, written as a path and what to put there. */
@NullMarked
package org.mingzhang.engine.accuracy.edit;

import org.jspecify.annotations.NullMarked;
