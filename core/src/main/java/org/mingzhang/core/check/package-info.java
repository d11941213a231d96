/** Rules over a publication, and what they find. */
@NullMarked
package org.mingzhang.core.check;

import org.jspecify.annotations.NullMarked;
