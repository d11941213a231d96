/** Which of the given documents a publication is checked against: last year's, and the units'. */
@NullMarked
package org.mingzhang.engine.across;

import org.jspecify.annotations.NullMarked;
