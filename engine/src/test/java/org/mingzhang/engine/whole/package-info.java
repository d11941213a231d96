/** The whole road, both ways: clean, damaged and noisy budgets through all modules. */
@NullMarked
package org.mingzhang.engine.whole;

import org.jspecify.annotations.NullMarked;
