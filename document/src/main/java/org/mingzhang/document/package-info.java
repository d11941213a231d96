/**
 * What a document is: headings, paragraphs and grids, each knowing where it stood. No budget here.
 */
@NullMarked
package org.mingzhang.document;

import org.jspecify.annotations.NullMarked;
