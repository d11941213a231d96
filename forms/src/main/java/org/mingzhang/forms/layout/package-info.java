/** Publications to documents: header trees, rows, target sheets and text in the order of a form. */
@NullMarked
package org.mingzhang.forms.layout;

import org.jspecify.annotations.NullMarked;
