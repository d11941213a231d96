/** The whole database as one file, and back; the same file for both databases. */
@NullMarked
package org.mingzhang.app.backup;

import org.jspecify.annotations.NullMarked;
