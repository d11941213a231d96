/** Work that goes on behind the pages: kept in the database, taken up by any node, never lost. */
@NullMarked
package org.mingzhang.app.jobs;

import org.jspecify.annotations.NullMarked;
