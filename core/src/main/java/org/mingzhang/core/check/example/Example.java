package org.mingzhang.core.check.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.narrative.SentenceReader;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Section;
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
 * written down. {@code ?} stands for a cell that could not be read. Texts have a line each, their
 * parts divided by bars; those of a project begin with its number:
 *
 * <pre>
 * 部门: 100|示例局
 * 年度: 2024
 * 指标: 1|产出指标|质量指标|验收合格率|验收合格的工程占比|≥95%|行业标准
 * 目标: 1|编印年鉴 500 册，12 月底前发行。
 * 用途: 1|用于年鉴编印。
 * 文字: 三公经费|公务接待费 2.31 万元，与上年持平。
 * 名词: 机关运行经费|保障机关运行的公用经费。
 * 机构: 示例局本级|行政单位|正科级|财政拨款
 * 总体目标: 保障供水安全。
 * 分项目标: 农村供水|水质达标。|水质合格率 ≥95%
 * 保障措施: 加强支出管理。
 * </pre>
 *
 * What the same organisation published for the year before, and what the units of a department
 * published, is written alike with the document in front:
 *
 * <pre>
 * 上年 支出总表: 合计.合计=90
 * 单位甲 支出总表: 合计.合计=60
 * 单位乙 支出总表: 合计.合计=40
 * </pre>
 *
 * @param others the documents it is to be checked against
 */
public record Example(Publication publication, Layout layout, Others others) {

  /** The layout of examples that do not name one. */
  public static final String USUAL_LAYOUT = "hebei-2024";

  /** Reads the notation; a slip in it is a {@link RuleException}. */
  public static Example parse(String text) {
    Map<String, Map<String, String>> figures = new LinkedHashMap<>();
    ExampleLines lines = new ExampleLines();
    String layoutId = USUAL_LAYOUT;
    ExampleOthers others = new ExampleOthers();
    for (String line : text.lines().map(String::strip).filter(others::leaves).toList()) {
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
      } else if (!lines.add(name, rest)) {
        entries(rest, figures.computeIfAbsent(name, key -> new LinkedHashMap<>()));
      }
    }
    Example alone = of(layout(layoutId), figures, lines);
    return new Example(alone.publication, alone.layout, others.beside(alone.publication));
  }

  /** The publication beside the others. */
  public Facts facts() {
    return Facts.of(publication, layout, others);
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

  private static Example of(
      Layout layout, Map<String, Map<String, String>> figures, ExampleLines lines) {
    List<Table> tables = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    Map<String, String> heads = new LinkedHashMap<>();
    figures.forEach(
        (name, entries) -> {
          switch (name) {
            case "说明" -> statements.addAll(new ExampleStatements(layout).of(entries));
            case "项目" -> heads.putAll(entries);
            default -> tables.add(new ExampleTable(layout, table(layout, name), entries).table());
          }
        });
    List<ProjectSheet> projects = new ExampleProjects(layout, lines).of(heads);
    Publication publication = publication(layout, tables, projects, statements, lines);
    return new Example(publication, layout, Others.NONE);
  }

  private static TableLayout table(Layout layout, String name) {
    return layout.tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new RuleException("例子里的表不存在：" + name));
  }

  private static Publication publication(
      Layout layout,
      List<Table> tables,
      List<ProjectSheet> projects,
      List<Statement> statements,
      ExampleLines lines) {
    List<Section> sections = lines.sections(layout);
    int year = lines.year(layout.firstYear());
    return new Publication(
        lines.organization(),
        year,
        Publication.Kind.BUDGET,
        layout.id(),
        layout.moneyUnit(),
        tables,
        projects,
        lines.institutions(),
        sections,
        Stream.concat(statements.stream(), said(sections, layout, year, lines)).toList(),
        lines.overallPerformance(),
        lines.glossary(),
        List.of(),
        List.of());
  }

  /** The amounts said in the texts, bound as those of a document are. */
  private static Stream<Statement> said(
      List<Section> sections, Layout layout, int year, ExampleLines lines) {
    return new SentenceReader(layout, year, lines.organization().name())
        .read(sections).stream()
            .flatMap(
                passage ->
                    passage.sentences().stream()
                        .flatMap(
                            sentence ->
                                sentence.said().stream()
                                    .map(said -> passage.statement(sentence, said, said.id()))));
  }
}
