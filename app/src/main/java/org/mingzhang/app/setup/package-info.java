/** The first start of an empty installation. */
@NullMarked
package org.mingzhang.app.setup;

import org.jspecify.annotations.NullMarked;
