/** The command line: one class a command. */
@NullMarked
package org.mingzhang.cli;

import org.jspecify.annotations.NullMarked;
