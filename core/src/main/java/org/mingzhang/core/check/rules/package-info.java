/** All judgements that are classes, listed in one place. */
@NullMarked
package org.mingzhang.core.check.rules;

import org.jspecify.annotations.NullMarked;
