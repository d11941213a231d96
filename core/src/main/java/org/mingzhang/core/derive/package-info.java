/**
 * Budget to publication: every table a view over the lines that the layout declares, every sentence
 * written around figures that are computed.
 */
@NullMarked
package org.mingzhang.core.derive;

import org.jspecify.annotations.NullMarked;
