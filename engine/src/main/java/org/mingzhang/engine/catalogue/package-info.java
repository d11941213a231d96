/** The catalogue of rules in the docs: a page for each rule, an index, the table of accuracy. */
@NullMarked
package org.mingzhang.engine.catalogue;

import org.jspecify.annotations.NullMarked;
