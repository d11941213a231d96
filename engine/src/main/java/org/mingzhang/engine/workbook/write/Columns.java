package org.mingzhang.engine.workbook.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.SheetColumn;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.line.Line;

/** The columns of a sheet as they are written, those that repeat spread out. */
final class Columns {

  private Columns() {}

  /**
   * A column.
   *
   * @param index counted from 0
   * @param hidden whether it is rare and nothing is in it
   */
  record Written(ColumnForm form, String member, int index, boolean hidden) {

    String key() {
      return form.key(member);
    }

    String header() {
      return form.header(member);
    }
  }

  static List<Written> of(SheetForm sheet, Form form, int year, List<Line> lines) {
    Set<String> used = new LinkedHashSet<>();
    lines.forEach(line -> used.addAll(line.keys()));
    List<Written> columns = new ArrayList<>();
    for (SheetColumn column : SheetColumn.of(sheet, form, year, used)) {
      boolean hidden = column.isAside() && !used.contains(column.key());
      columns.add(new Written(column.form(), column.member(), columns.size(), hidden));
    }
    return columns;
  }
}
