package org.mingzhang.forms.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.layout.ProjectSheetLayout;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;
import org.mingzhang.document.Block;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;

/** The target sheet of a project: title, owner, and one grid of head, plan, goals, indicators. */
record PrintedSheet(ProjectSheetLayout form, MoneyUnit unit) {

  private static final int LEVEL = 3;

  /** A name alone is not known to be that of the unit. */
  private static final String NO_CODE = "单位名称：";

  private static final int WIDTH = 7;
  private static final int DESCRIPTION = 3;

  List<Block> blocks(ProjectSheet sheet) {
    List<Block> blocks = new ArrayList<>();
    String title =
        form.title()
            .replace("{序号}", Integer.toString(sheet.number()))
            .replace("{项目名称}", sheet.name());
    blocks.add(new Heading(LEVEL, title, Place.UNKNOWN));
    if (!sheet.unitName().isEmpty()) {
      String code = sheet.unitCode().isEmpty() ? NO_CODE : sheet.unitCode();
      blocks.add(label(code + sheet.unitName()));
    }
    if (form.head()) {
      blocks.add(label("单位：" + unit.label()));
    }
    blocks.add(grid(sheet));
    return blocks;
  }

  private static Paragraph label(String text) {
    return new Paragraph(text, Paragraph.Role.LABEL, Place.UNKNOWN);
  }

  private Grid grid(ProjectSheet sheet) {
    List<GridRow> rows = new ArrayList<>();
    if (form.head()) {
      head(sheet, rows);
      plan(sheet, rows);
    }
    goals(sheet, rows);
    indicators(sheet, rows);
    return new Grid(rows, Place.UNKNOWN);
  }

  private static void head(ProjectSheet sheet, List<GridRow> rows) {
    rows.add(row(text("项目编码"), wide(sheet.code(), 2), text("项目名称"), wide(sheet.name(), 3)));
    rows.add(
        row(
            PrintedTable.cell("预算规模及资金用途", 1, 2),
            text("预算数"),
            text(sheet.budget().text()),
            text("其中：财政资金"),
            text(sheet.fiscalFunds().text()),
            text("其他资金"),
            text(sheet.otherFunds().text())));
    rows.add(row(wide(sheet.purpose(), WIDTH - 1)));
  }

  /** The months share the width of the sheet, the last ones a little more. */
  private static void plan(ProjectSheet sheet, List<GridRow> rows) {
    List<GridCell> months = new ArrayList<>(List.of(PrintedTable.cell("资金支出计划（%）", 1, 2)));
    List<GridCell> shares = new ArrayList<>();
    int columns = WIDTH - 1;
    int waiting = sheet.paymentPlan().size();
    for (var entry : sheet.paymentPlan().entrySet()) {
      int span = columns / waiting--;
      columns -= span;
      months.add(wide(entry.getKey() + "月底", span));
      shares.add(wide(entry.getValue(), span));
    }
    if (!shares.isEmpty()) {
      rows.add(new GridRow(months, Place.UNKNOWN));
      rows.add(new GridRow(shares, Place.UNKNOWN));
    }
  }

  private static void goals(ProjectSheet sheet, List<GridRow> rows) {
    StringBuilder goals = new StringBuilder();
    for (int i = 0; i < sheet.goals().size(); i++) {
      String goal = sheet.goals().get(i);
      goals.append(i == 0 ? "" : "\n").append(i + 1).append(mark(goal)).append(goal);
    }
    rows.add(row(text("绩效目标"), wide(goals.toString(), WIDTH - 1)));
  }

  /** After its number; before a figure a full stop would be a decimal point. */
  private static char mark(String goal) {
    return !goal.isEmpty() && Character.isDigit(goal.charAt(0)) ? '、' : '.';
  }

  private void indicators(ProjectSheet sheet, List<GridRow> rows) {
    rows.add(indicatorRow(form.indicatorColumns()));
    String level1 = "";
    String level2 = "";
    for (Indicator indicator : sheet.indicators()) {
      boolean first = !level1.equals(indicator.level1());
      boolean second = first || !level2.equals(indicator.level2());
      rows.add(
          indicatorRow(
              List.of(
                  first ? indicator.level1() : "",
                  second ? indicator.level2() : "",
                  indicator.level3(),
                  indicator.description(),
                  indicator.value(),
                  indicator.basis())));
      level1 = indicator.level1();
      level2 = indicator.level2();
    }
  }

  /** Six texts on seven columns: the description is the widest. */
  private static GridRow indicatorRow(List<String> texts) {
    List<GridCell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(wide(texts.get(i), i == DESCRIPTION ? WIDTH - texts.size() + 1 : 1));
    }
    return new GridRow(cells, Place.UNKNOWN);
  }

  private static GridRow row(GridCell... cells) {
    return new GridRow(List.of(cells), Place.UNKNOWN);
  }

  private static GridCell text(String text) {
    return wide(text, 1);
  }

  private static GridCell wide(String text, int span) {
    return PrintedTable.cell(text, span, 1);
  }
}
