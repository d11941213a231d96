/** Campaigns and the drafts that officers fill in. */
@NullMarked
package org.mingzhang.app.preparation;

import org.jspecify.annotations.NullMarked;
