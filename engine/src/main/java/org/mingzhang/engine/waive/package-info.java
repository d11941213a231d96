/** Findings that a person has set aside with a reason, and how they are remembered. */
@NullMarked
package org.mingzhang.engine.waive;

import org.jspecify.annotations.NullMarked;
