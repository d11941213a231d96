@NullMarked
package org.mingzhang.formats;

import org.jspecify.annotations.NullMarked;
