/** What all reports on reviews share: their shape, and what things are called in them. */
@NullMarked
package org.mingzhang.engine.report;

import org.jspecify.annotations.NullMarked;
