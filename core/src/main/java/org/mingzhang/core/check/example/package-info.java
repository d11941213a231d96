/** A short notation for tiny publications, in which rules tell what satisfies and violates them. */
@NullMarked
package org.mingzhang.core.check.example;

import org.jspecify.annotations.NullMarked;
