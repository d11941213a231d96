package org.mingzhang.core.check.formula;

/** A part of a formula. */
sealed interface Node permits Numeric, Condition {}
