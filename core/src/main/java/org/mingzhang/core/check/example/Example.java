package org.mingzhang.core.check.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Table;

/**
 * A tiny publication, written down as
 *
 * <pre>
 * 样式: hebei-2023
 * 收支总表: 本年收入合计.收入=100 一般公共预算.收入=60
 * 支出总表: 合计.合计=100 201.合计=?
 * 说明: 收入总额=100 三公变动=-3 接待费=2.31元
 * 项目: 1.名称=年鉴 1.预算数=10 1.支出计划=-/50%/-/100%
 * </pre>
 *
 * A table is printed if it is named; its fixed rows are all there, of codes and lines only those
 * written down. {@code ?} stands for a cell that could not be read.
 */
public record Example(Publication publication, Layout layout) {

  /** The layout of examples that do not name one. */
  public static final String USUAL_LAYOUT = "hebei-2024";

  /** Reads the notation; a slip in it is a {@link RuleException}. */
  public static Example parse(String text) {
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    String layoutId = USUAL_LAYOUT;
    for (String line : text.lines().map(String::strip).toList()) {
      int colon = line.indexOf(':');
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (colon < 0) {
        throw new RuleException("例子里这一行没有冒号：" + line);
      }
      String name = line.substring(0, colon).strip();
      String rest = line.substring(colon + 1).strip();
      if (name.equals("样式")) {
        layoutId = rest;
      } else {
        entries(rest, parts.computeIfAbsent(name, key -> new LinkedHashMap<>()));
      }
    }
    return of(layout(layoutId), parts);
  }

  private static Layout layout(String id) {
    return Layouts.standard().find(id).orElseThrow(() -> new RuleException("例子里的样式不存在：" + id));
  }

  private static void entries(String text, Map<String, String> into) {
    for (String entry : text.split("\\s+")) {
      int equals = entry.indexOf('=');
      if (equals > 0) {
        into.put(entry.substring(0, equals), entry.substring(equals + 1));
      } else if (!entry.isEmpty()) {
        throw new RuleException("例子里应写 行.栏=值，写的是：" + entry);
      }
    }
  }

  private static Example of(Layout layout, Map<String, Map<String, String>> parts) {
    List<Table> tables = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    List<ProjectSheet> projects = new ArrayList<>();
    ExampleText narrative = new ExampleText(layout);
    parts.forEach(
        (name, entries) -> {
          switch (name) {
            case "说明" -> statements.addAll(narrative.statements(entries));
            case "项目" -> projects.addAll(narrative.projects(entries));
            default -> tables.add(new ExampleTable(layout, table(layout, name), entries).table());
          }
        });
    return new Example(publication(layout, tables, projects, statements), layout);
  }

  private static TableLayout table(Layout layout, String name) {
    return layout.tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new RuleException("例子里的表不存在：" + name));
  }

  private static Publication publication(
      Layout layout, List<Table> tables, List<ProjectSheet> projects, List<Statement> statements) {
    return new Publication(
        new Organization("100001", "示例单位", Organization.Level.UNIT),
        layout.firstYear(),
        Publication.Kind.BUDGET,
        layout.id(),
        layout.moneyUnit(),
        tables,
        projects,
        List.of(),
        List.of(),
        statements,
        OverallPerformance.NONE,
        List.of(),
        List.of(),
        List.of());
  }
}
