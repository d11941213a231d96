/** What a check comes to: findings told as faults, and the score of the official inspection. */
@NullMarked
package org.mingzhang.core.check.verdict;

import org.jspecify.annotations.NullMarked;
