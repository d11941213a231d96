/**
 * Publication to budget: the lines that the printed tables determine, a documented allocation where
 * they give totals only, and a list of what no table says.
 */
@NullMarked
package org.mingzhang.core.assemble;

import org.jspecify.annotations.NullMarked;
