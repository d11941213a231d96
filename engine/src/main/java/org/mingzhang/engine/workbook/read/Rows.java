package org.mingzhang.engine.workbook.read;

import java.util.List;

/** Numbers of rows as one would say them. */
final class Rows {

  private static final int MOST = 5;

  private Rows() {}

  /** Rising numbers, runs drawn together: 3—5、8. */
  static String listed(List<Integer> rows) {
    StringBuilder listed = new StringBuilder();
    int runs = 0;
    for (int i = 0; i < rows.size(); i++) {
      int first = rows.get(i);
      while (i + 1 < rows.size() && rows.get(i + 1) == rows.get(i) + 1) {
        i++;
      }
      if (runs++ == MOST) {
        return listed.append("……").toString();
      }
      listed.append(listed.isEmpty() ? "" : "、").append(first);
      if (rows.get(i) > first) {
        listed.append('—').append(rows.get(i));
      }
    }
    return listed.toString();
  }
}
