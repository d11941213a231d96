/** Judgements that are classes: codes, completeness. */
@NullMarked
package org.mingzhang.core.check.rules;

import org.jspecify.annotations.NullMarked;
