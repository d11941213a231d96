/**
 * Budgets that were approved before this installation was there: read from documents, shown with
 * what they do not say, matched to organisations by somebody, and kept to begin the next year from.
 */
@NullMarked
package org.mingzhang.app.past;

import org.jspecify.annotations.NullMarked;
