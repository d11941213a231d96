/** The record of who did what: append-only, each entry chained to the one before. */
@NullMarked
package org.mingzhang.app.audit;

import org.jspecify.annotations.NullMarked;
