@NullMarked
package org.mingzhang.document;

import org.jspecify.annotations.NullMarked;
