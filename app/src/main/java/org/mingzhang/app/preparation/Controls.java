package org.mingzhang.app.preparation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.mingzhang.core.budget.ControlFigure;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.engine.workbook.form.PickLists;
import org.mingzhang.engine.workbook.line.Wording;
import org.mingzhang.engine.workbook.typed.TypedLine;

/** Control figures as lines of their sheet. */
final class Controls {

  private Controls() {}

  static List<TypedLine> lines(List<ControlFigure> figures) {
    List<TypedLine> lines = new ArrayList<>();
    for (ControlFigure figure : figures) {
      SequencedMap<String, String> cells = new LinkedHashMap<>();
      ExpenditureClass kind = figure.kind();
      cells.put("fund", PickLists.text(figure.fund()));
      cells.put("kind", kind == null ? "" : kind.word());
      cells.put("amount", Wording.decimal(figure.fen(), Sheets.UNIT));
      lines.add(new TypedLine("control" + lines.size(), cells));
    }
    return lines;
  }
}
