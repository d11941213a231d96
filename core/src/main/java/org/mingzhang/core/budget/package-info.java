/**
 * The budget of a unit or department before anything is printed: lines, projects, purchases,
 * assets, texts. Money is whole fen throughout.
 */
@NullMarked
package org.mingzhang.core.budget;

import org.jspecify.annotations.NullMarked;
