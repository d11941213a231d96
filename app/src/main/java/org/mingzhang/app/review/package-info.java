/** Rounds: submitting, returning, approving; frozen versions and what changed between them. */
@NullMarked
package org.mingzhang.app.review;

import org.jspecify.annotations.NullMarked;
