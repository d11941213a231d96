package org.mingzhang.formats.printed;

import org.mingzhang.document.Box;

/** What a page shows from top to bottom: lines of text and tables. */
sealed interface Piece permits Line, PrintedTable {

  Page page();

  Box box();
}
