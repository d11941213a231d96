/** Preparing a budget: what an officer starts from, and what to tell about it. */
@NullMarked
package org.mingzhang.engine.prepare;

import org.jspecify.annotations.NullMarked;
