/** The JSON in which publications and findings are exchanged, version 1. */
@NullMarked
package org.mingzhang.engine.exchange;

import org.jspecify.annotations.NullMarked;
