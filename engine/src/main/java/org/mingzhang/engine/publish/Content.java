package org.mingzhang.engine.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Publication.Institution;
import org.mingzhang.core.publication.Publication.Term;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Table;

/**
 * All that a publication says, wherever on a page it stands: each value under an address that a
 * person understands. Two publications say the same if their contents are equal.
 */
final class Content {

  private final SequencedMap<String, String> values = new LinkedHashMap<>();

  private Content(Publication publication) {
    put("单位", publication.organization().toString());
    put("年度", Integer.toString(publication.year()));
    put("样式", publication.layout());
    publication.tables().forEach(this::table);
    publication.projects().forEach(this::project);
    numbered("机构设置", publication.institutions(), this::institution);
    numbered("说明", publication.sections(), this::section);
    numbered("说明金额", publication.statements(), this::statement);
    overall(publication.overallPerformance());
    numbered("名词解释", publication.glossary(), this::term);
    numbered("未能读出", publication.unread(), (at, unread) -> put(at, unread.text()));
  }

  static SequencedMap<String, String> of(Publication publication) {
    return new Content(publication).values;
  }

  private interface Part<T> {
    void add(String address, T part);
  }

  private <T> void numbered(String name, List<T> parts, Part<T> part) {
    put(name, parts.size() + " 项");
    for (int i = 0; i < parts.size(); i++) {
      part.add(name + " " + (i + 1), parts.get(i));
    }
  }

  private void put(String address, String value) {
    values.put(address, value);
  }

  private void table(Table table) {
    String name = table.title().isEmpty() ? table.key() : table.title();
    put(name, table.key() + " " + table.unit().label() + " " + table.captions());
    put(name + " 注", table.note() == null ? "" : table.note());
    put(name + " 各栏", String.join(" | ", table.columns().stream().map(Column::title).toList()));
    put(name + " 行数", Integer.toString(table.rows().size()));
    for (int i = 0; i < table.rows().size(); i++) {
      row(name + " 第 " + (i + 1) + " 行", table.rows().get(i));
    }
  }

  private void row(String address, Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      put(
          address + " 第 " + (i + 1) + " 栏",
          cell.text() + " [" + cell.row() + "." + cell.column() + "=" + cell.amount() + "]");
    }
  }

  private void project(ProjectSheet sheet) {
    String at = "项目 " + sheet.number();
    put(at + " 编码", sheet.code() + " " + sheet.unitCode() + " " + sheet.unitName());
    put(at + " 名称", sheet.name());
    put(at + " 预算数", sheet.budget().text());
    put(at + " 财政资金", sheet.fiscalFunds().text());
    put(at + " 其他资金", sheet.otherFunds().text());
    put(at + " 资金用途", sheet.purpose());
    put(at + " 支出计划", new TreeMap<>(sheet.paymentPlan()).toString());
    numbered(at + " 绩效目标", sheet.goals(), this::put);
    numbered(at + " 指标", sheet.indicators(), this::indicator);
  }

  private void indicator(String address, Indicator indicator) {
    put(
        address,
        String.join(
            " | ",
            indicator.level1(),
            indicator.level2(),
            indicator.level3(),
            indicator.description(),
            indicator.value(),
            indicator.basis()));
  }

  private void institution(String address, Institution unit) {
    put(address, String.join(" | ", unit.name(), unit.nature(), unit.rank(), unit.funding()));
  }

  private void section(String address, Section section) {
    put(address + " 标题", section.id() + " " + section.heading());
    numbered(address + " 段", section.paragraphs(), (at, paragraph) -> put(at, paragraph.text()));
  }

  private void statement(String address, Statement statement) {
    put(address, text(statement));
  }

  /** What a statement says. */
  static String text(Statement statement) {
    return statement.id()
        + " "
        + statement.year()
        + " "
        + statement.printed()
        + statement.unit()
        + " "
        + statement.measure()
        + " "
        + statement.direction();
  }

  private void overall(OverallPerformance overall) {
    put("整体绩效 总体目标", overall.goal());
    numbered(
        "整体绩效 分项",
        overall.items(),
        (at, item) -> put(at, item.title() + " | " + item.goal() + " | " + item.indicators()));
    numbered("整体绩效 措施", overall.measures(), this::put);
  }

  private void term(String address, Term term) {
    put(address, term.term() + "：" + term.explanation());
  }
}
