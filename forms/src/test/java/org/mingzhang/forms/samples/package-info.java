/** Budgets made up for tests: clean by construction, of every layout, level and seed. */
@NullMarked
package org.mingzhang.forms.samples;

import org.jspecify.annotations.NullMarked;
