package org.mingzhang.forms.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.text.Fold;
import org.mingzhang.forms.text.Likeness;
import org.mingzhang.forms.text.Width;
import org.mingzhang.forms.text.Wrap;

/** One row a code; the parts of a code that is spread over several columns are put together. */
final class CodeRowKeys implements RowKeys {

  private static final String TOTAL_FOLDED = Fold.fold(TOTAL);

  @Override
  public Keys next(List<RawCell> cells, List<@Nullable ColumnLayout> columns) {
    StringBuilder code = new StringBuilder();
    boolean total = false;
    for (int i = 0; i < cells.size(); i++) {
      ColumnLayout column = columns.get(i);
      Kind kind = column == null ? Kind.TEXT : column.kind();
      if (kind == Kind.CODE || kind == Kind.CODE_PART) {
        code.append(codeText(cells.get(i)));
      }
      total |= kind != Kind.MONEY && isTotal(cells.get(i));
    }
    boolean digits = !code.isEmpty() && code.chars().allMatch(Character::isDigit);
    return Keys.same(digits ? code.toString() : total ? TOTAL : "", cells.size());
  }

  static boolean isTotal(RawCell cell) {
    return cell.folded().length() == 2 && Likeness.of(cell.folded(), TOTAL_FOLDED) >= 0.5
        || cell.folded().equals("总计");
  }

  private static String codeText(RawCell cell) {
    String squeezed = Width.half(Wrap.squeeze(cell.text()));
    String meant = CellReader.digitsMeant(squeezed);
    return meant == null || isTotal(cell) ? "" : meant;
  }
}
