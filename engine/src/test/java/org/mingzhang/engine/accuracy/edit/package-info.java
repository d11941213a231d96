/** Edits change what they name, and nothing else. */
@NullMarked
package org.mingzhang.engine.accuracy.edit;

import org.jspecify.annotations.NullMarked;
