/** Review: a file's bytes in, its publications and what is wrong with them out. */
@NullMarked
package org.mingzhang.engine.review;

import org.jspecify.annotations.NullMarked;
