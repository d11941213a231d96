package org.mingzhang.forms;

import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.document.Document;
import org.mingzhang.forms.layout.PrintedBook;
import org.mingzhang.forms.narrative.Narrative;

/** Lays a publication out as a document: the way back from what {@link Recognizer} does. */
public final class LayOut {

  private LayOut() {}

  /**
   * A publication with every amount that its text says as a statement. Words of an officer, such as
   * the reason for a change, may hold amounts that nothing was bound to.
   */
  public static Publication spoken(Publication publication, Layout layout) {
    return Narrative.spoken(publication, layout);
  }

  /**
   * The document of one publication: its texts and figures are printed as they are, the layout says
   * in which order and form.
   */
  public static Document document(Publication publication, Layout layout) {
    return PrintedBook.of(publication, layout);
  }
}
