/** Sentences of the narrative: the amounts said in them, of what, for which year, up or down. */
@NullMarked
package org.mingzhang.core.narrative;

import org.jspecify.annotations.NullMarked;
