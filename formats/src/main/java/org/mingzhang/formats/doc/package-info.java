/**
 * Documents of Word 97 to 2003, and of WPS where it wrote the same format: {@code .doc}, {@code
 * .wps}.
 */
@NullMarked
package org.mingzhang.formats.doc;

import org.jspecify.annotations.NullMarked;
