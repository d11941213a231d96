package org.mingzhang.forms.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.forms.flow.RawGrid;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.flow.RawGrid.RawRow;
import org.mingzhang.forms.text.Fold;
import org.mingzhang.forms.text.Likeness;

/** The words by which target sheets are known; all three forms of the years use them. */
final class ProjectWords {

  static final String CODE = Fold.fold("项目编码");
  static final String NAME = Fold.fold("项目名称");
  static final String SCALE = Fold.fold("预算规模及资金用途");
  static final String BUDGET = Fold.fold("预算数");
  static final String FISCAL = Fold.fold("其中：财政资金");
  static final String OTHER = Fold.fold("其他资金");
  static final String PLAN = Fold.fold("资金支出计划");
  static final String GOAL = Fold.fold("绩效目标");

  static final List<String> INDICATOR_COLUMNS =
      List.of(
          Fold.fold("一级指标"),
          Fold.fold("二级指标"),
          Fold.fold("三级指标"),
          Fold.fold("绩效指标描述"),
          Fold.fold("指标值"),
          Fold.fold("指标值确定依据"));

  /** Columns that some print between those of the form. */
  private static final Set<String> FOREIGN =
      Set.of(Fold.fold("序号"), Fold.fold("分值"), Fold.fold("权重"), Fold.fold("分值权重"), Fold.fold("备注"));

  private static final String INDICATOR = Fold.fold("指标");

  private static final Pattern TITLE =
      Pattern.compile("(?:附?表\\s?)?(\\d{1,4})\\s?[、.．]\\s?(.{1,120}?)(?:项目)?绩效目标表?");

  /** Headers of the code tables, one character off from the words of a sheet. */
  private static final Set<String> NOT_MEANT = Set.of(Fold.fold("科目编码"), Fold.fold("科目名称"));

  /** Below this a word is another word. */
  private static final double ALIKE = 0.7;

  private ProjectWords() {}

  /** Number and name in the title of a sheet. */
  record Title(int number, String name) {}

  static Optional<Title> title(String line) {
    Matcher matcher = TITLE.matcher(line);
    return matcher.matches()
        ? Optional.of(new Title(Integer.parseInt(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  static boolean is(RawCell cell, String word) {
    return cell.folded().equals(word)
        || Likeness.of(cell.folded(), word, ALIKE) > 0 && !NOT_MEANT.contains(cell.folded());
  }

  static boolean starts(RawCell cell, String word) {
    String folded = cell.folded();
    return folded.startsWith(word)
        || folded.length() >= word.length()
            && Likeness.of(folded.substring(0, word.length()), word, ALIKE) > 0;
  }

  static boolean isIndicatorHeader(RawRow row) {
    int found = 0;
    for (String word : INDICATOR_COLUMNS) {
      found += row.cells().stream().anyMatch(cell -> is(cell, word)) ? 1 : 0;
    }
    return found >= 4;
  }

  static boolean isForeign(RawCell header) {
    return FOREIGN.contains(header.folded());
  }

  /** Whether a cell names a first or second level: 产出指标, 数量指标. */
  static boolean isLevel(RawCell cell) {
    return cell.folded().endsWith(INDICATOR);
  }

  /** Whether a row begins with the names of two levels, as a line of indicators does. */
  static boolean isIndicator(RawRow row) {
    return row.cells().size() >= INDICATOR_COLUMNS.size() - 1
        && isLevel(row.cells().get(0))
        && isLevel(row.cells().get(1))
        && !isIndicatorHeader(row);
  }

  static boolean isHeadRow(RawRow row) {
    boolean code = row.cells().stream().anyMatch(cell -> is(cell, CODE));
    boolean name = row.cells().stream().anyMatch(cell -> is(cell, NAME));
    return code && name
        || starts(row.cells().getFirst(), PLAN)
        || is(row.cells().getFirst(), SCALE);
  }

  static boolean isSheetGrid(RawGrid grid) {
    return grid.rows().stream()
        .anyMatch(
            row ->
                isIndicatorHeader(row)
                    || isIndicator(row)
                    || isHeadRow(row)
                    || is(row.cells().getFirst(), GOAL));
  }
}
