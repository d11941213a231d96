/**
 * Words: which there are, which sound or look alike, and which were meant where one is misprinted.
 */
@NullMarked
package org.mingzhang.core.wording;

import org.jspecify.annotations.NullMarked;
