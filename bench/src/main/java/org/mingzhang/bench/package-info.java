/** How long reading and checking take, measured with JMH. */
@NullMarked
package org.mingzhang.bench;

import org.jspecify.annotations.NullMarked;
