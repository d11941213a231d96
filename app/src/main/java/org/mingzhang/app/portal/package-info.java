/** The public pages: plain files that a cache can keep for ever. */
@NullMarked
package org.mingzhang.app.portal;

import org.jspecify.annotations.NullMarked;
