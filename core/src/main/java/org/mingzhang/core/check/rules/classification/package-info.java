/** Codes of the classification: known, rightly named, complete and in order. */
@NullMarked
package org.mingzhang.core.check.rules.classification;

import org.jspecify.annotations.NullMarked;
