/** Who looks, what he may do, and how far he sees. */
@NullMarked
package org.mingzhang.app.access;

import org.jspecify.annotations.NullMarked;
