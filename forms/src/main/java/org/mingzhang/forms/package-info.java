@NullMarked
package org.mingzhang.forms;

import org.jspecify.annotations.NullMarked;
