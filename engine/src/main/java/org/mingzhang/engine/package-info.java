@NullMarked
package org.mingzhang.engine;

import org.jspecify.annotations.NullMarked;
