package org.mingzhang.forms.samples;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;

/** The tables of a sample budget: views over its lines. */
record SampleTables(SampleBudget budget, Layout layout) {

  List<Table> all() {
    return layout.tables().stream().map(this::table).toList();
  }

  private Table table(TableLayout form) {
    List<Row> rows =
        switch (form.rows()) {
          case RowLayout.Codes codes -> new SampleCodeRows(budget, layout, form, codes).rows();
          case RowLayout.Fixed fixed -> new SampleFixedRows(budget, layout, form, fixed).rows();
          case RowLayout.Lines lines -> new SamplePurchaseRows(budget, layout, form).rows();
          case RowLayout.Single single -> List.of(single(form, single));
        };
    List<String> captions = captions(form);
    boolean empty = rows.stream().flatMap(row -> row.cells().stream()).noneMatch(Cell::isFigure);
    return new Table(
        form.key(),
        captions.getFirst(),
        form.unit() == null ? layout.moneyUnit() : form.unit(),
        captions.getLast().startsWith("单位"),
        empty && !form.note().isEmpty() ? fill(form.note()) : null,
        captions,
        form.columns().stream().map(this::column).toList(),
        rows,
        Origin.NONE);
  }

  private Column column(ColumnLayout column) {
    return new Column(column.id(), fill(column.title()));
  }

  private String fill(String template) {
    return layout.fill(template, budget.organization().level(), budget.year());
  }

  private List<String> captions(TableLayout form) {
    String owner = budget.organization().name();
    List<String> captions = new ArrayList<>();
    captions.add(fill(form.title()));
    captions.add(
        layout.tablesFirst() ? budget.organization().code() + owner : fill("编制{主体}：") + owner);
    switch (form.key()) {
      case "assets" -> captions.add("截止时间：%d-12-31".formatted(budget.year() - 1));
      case "procurement" -> captions.add(unitLine(form));
      default -> {
        if (layout.tablesFirst()) {
          captions.add("预算年度：" + budget.year());
        }
        captions.add(unitLine(form));
      }
    }
    return captions;
  }

  private String unitLine(TableLayout form) {
    return "单位：" + (form.unit() == null ? layout.moneyUnit() : form.unit()).label();
  }

  private Row single(TableLayout form, RowLayout.Single single) {
    SampleCells cells = SampleCells.of(form, layout);
    Figures figures = new Figures(budget.lines());
    List<Cell> made = new ArrayList<>();
    for (int i = 0; i < form.columns().size(); i++) {
      String key = single.keys().get(i);
      made.add(cells.cell(form.columns().get(i), cells.money(figures.threePublic(key, "合计")), key));
    }
    return new Row(single.keys().getFirst(), "", made, Origin.NONE);
  }
}
