package org.mingzhang.formats.typeset;

import java.util.List;
import org.mingzhang.document.Alignment;

/**
 * A cell with its text wrapped.
 *
 * @param row the row it begins in, counted from 0
 * @param point where the decimal points of its column stand
 */
record SetCell(
    int row,
    int column,
    int columnSpan,
    int rowSpan,
    List<TextLine> lines,
    Alignment alignment,
    DecimalPoint point,
    Face face,
    Element element) {

  /** How far a line of it stands from the left edge of the room for text. */
  float indent(TextLine line, float room, float size) {
    float rest = room - line.width();
    return switch (alignment) {
      case START -> 0;
      case CENTRE -> rest / 2;
      case DECIMAL -> Math.max(0, rest - point.shift(line.text(), size));
    };
  }
}
