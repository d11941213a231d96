/** All kinds of reports there are. */
@NullMarked
package org.mingzhang.engine.report.choice;

import org.jspecify.annotations.NullMarked;
