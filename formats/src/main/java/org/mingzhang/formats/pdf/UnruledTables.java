package org.mingzhang.formats.pdf;

import java.util.List;

/** placeholder */
final class UnruledTables {
  private UnruledTables() {}

  static List<Piece> among(List<Line> lines) {
    return List.copyOf(lines);
  }
}
