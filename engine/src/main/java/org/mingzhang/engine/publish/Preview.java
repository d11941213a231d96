package org.mingzhang.engine.publish;

import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.formats.html.HtmlWriter;
import org.mingzhang.forms.LayOut;

/** A budget as it would be published, to look at while it is being made: not checked, not kept. */
public final class Preview {

  private Preview() {}

  /**
   * The document as a web page.
   *
   * @param lastYear the budget of the year before, for what changed; null if there is none
   */
  public static byte[] html(Budget budget, Layout layout, @Nullable Budget lastYear) {
    return new HtmlWriter()
        .write(LayOut.document(Derivation.publication(budget, layout, lastYear), layout));
  }
}
