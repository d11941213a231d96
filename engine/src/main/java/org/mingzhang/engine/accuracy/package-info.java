/** How right the rules are: planted faults and near-faults over clean publications, counted. */
@NullMarked
package org.mingzhang.engine.accuracy;

import org.jspecify.annotations.NullMarked;
