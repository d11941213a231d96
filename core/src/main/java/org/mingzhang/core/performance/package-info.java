/** What is known of performance targets: the frameworks of indicators, and kinds of indicators. */
@NullMarked
package org.mingzhang.core.performance;

import org.jspecify.annotations.NullMarked;
