/** What every module needs of the database. */
@NullMarked
package org.mingzhang.app.store;

import org.jspecify.annotations.NullMarked;
