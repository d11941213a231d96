/** Printed text made comparable: widths, wraps, confusions of optical recognition. */
@NullMarked
package org.mingzhang.forms.text;

import org.jspecify.annotations.NullMarked;
