/**
 * Reading and checking anybody's document, or an archive full of them: taken in, put in a queue,
 * read by jobs, shown on a board.
 */
@NullMarked
package org.mingzhang.app.inspection;

import org.jspecify.annotations.NullMarked;
