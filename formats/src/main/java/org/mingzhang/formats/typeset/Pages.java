package org.mingzhang.formats.typeset;

import java.util.ArrayList;
import java.util.List;

/** The pages of the body as they fill: where the next thing goes, and how much room is left. */
final class Pages implements TablePages.Pages {

  private final List<Sheet> sheets = new ArrayList<>();
  private boolean across;
  private boolean fresh;
  private float top;

  Pages() {
    open();
  }

  private void open() {
    sheets.add(
        across
            ? new Sheet(Paper.LONG_SIDE, Paper.SHORT_SIDE)
            : new Sheet(Paper.SHORT_SIDE, Paper.LONG_SIDE));
    top = across ? Paper.ACROSS_TOP : Paper.TOP;
    fresh = true;
  }

  static float uprightWidth() {
    return Paper.SHORT_SIDE - 2 * Paper.SIDE;
  }

  List<Sheet> finished() {
    return sheets;
  }

  /** Goes on with sheets that stand upright or lie across; a page begun the other way ends. */
  void turn(boolean toAcross) {
    if (across != toAcross) {
      across = toAcross;
      if (fresh) {
        sheets.removeLast();
      }
      open();
    }
  }

  void upright() {
    turn(false);
  }

  /** The number printed on the page. */
  int number() {
    return sheets.size();
  }

  boolean isFresh() {
    return fresh;
  }

  float width() {
    return sheet().width() - 2 * left();
  }

  /** Leaves a space; none at the head of a page. */
  void skip(float height) {
    if (!fresh) {
      top += height;
    }
  }

  @Override
  public Sheet sheet() {
    return sheets.getLast();
  }

  @Override
  public float left() {
    return across ? Paper.ACROSS_SIDE : Paper.SIDE;
  }

  @Override
  public float top() {
    return top;
  }

  @Override
  public float room() {
    return sheet().height() - (across ? Paper.ACROSS_BOTTOM : Paper.BOTTOM) - top;
  }

  @Override
  public float fullRoom() {
    return across
        ? Paper.SHORT_SIDE - Paper.ACROSS_TOP - Paper.ACROSS_BOTTOM
        : Paper.LONG_SIDE - Paper.TOP - Paper.BOTTOM;
  }

  @Override
  public void used(float height) {
    top += height;
    fresh = false;
  }

  @Override
  public void next() {
    open();
  }
}
