/** Codes of projects, and of what is bought for them. */
@NullMarked
package org.mingzhang.core.check.rules.project;

import org.jspecify.annotations.NullMarked;
