/** What the program says to people, Chinese first and English second. */
@NullMarked
package org.mingzhang.engine.words;

import org.jspecify.annotations.NullMarked;
