/** Word documents (.docx), read as a stream of XML. */
@NullMarked
package org.mingzhang.formats.docx;

import org.jspecify.annotations.NullMarked;
