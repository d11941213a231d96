/** Reading and checking anybody's document. */
@NullMarked
package org.mingzhang.app.inspection;

import org.jspecify.annotations.NullMarked;
