/** Documents set on pages: where each text, rule and cell stands, for formats that print. */
@NullMarked
package org.mingzhang.formats.typeset;

import org.jspecify.annotations.NullMarked;
