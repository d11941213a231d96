package org.mingzhang.forms;

import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.document.Document;
import org.mingzhang.forms.layout.PrintedBook;

/** Lays a publication out as a document: the way back from what {@link Recognizer} does. */
public final class LayOut {

  private LayOut() {}

  /**
   * The document of one publication: its texts and figures are printed as they are, the layout says
   * in which order and form.
   */
  public static Document document(Publication publication, Layout layout) {
    return PrintedBook.of(publication, layout);
  }
}
