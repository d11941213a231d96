/** A document as one stream of lines and bare grids, captions and notes taken out of the grids. */
@NullMarked
package org.mingzhang.forms.flow;

import org.jspecify.annotations.NullMarked;
