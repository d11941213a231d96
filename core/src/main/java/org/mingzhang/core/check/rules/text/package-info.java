/** Rules on how texts are written: brackets, punctuation, repetitions, misprints. */
@NullMarked
package org.mingzhang.core.check.rules.text;

import org.jspecify.annotations.NullMarked;
