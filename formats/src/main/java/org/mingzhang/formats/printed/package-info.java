/**
 * Printed pages read: characters and strokes at their places become lines, paragraphs and tables,
 * whatever format said where they stand.
 */
@NullMarked
package org.mingzhang.formats.printed;

import org.jspecify.annotations.NullMarked;
