@NullMarked
package org.mingzhang.core;

import org.jspecify.annotations.NullMarked;
