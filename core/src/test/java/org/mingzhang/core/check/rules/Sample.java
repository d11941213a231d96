package org.mingzhang.core.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Messages;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Publication.Term;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Table;

/**
 * A publication written down in a test. A row of a table is its key, {@code :}, and its cells
 * separated by {@code |} in the order of the layout; cells left out are blank.
 */
public final class Sample {

  private final Layout layout;
  private final int year;
  private Publication.Kind kind = Publication.Kind.BUDGET;
  private final List<Table> tables = new ArrayList<>();
  private final List<ProjectSheet> projects = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Term> glossary = new ArrayList<>();

  public Sample(String layout, int year) {
    this.layout = Layouts.standard().find(layout).orElseThrow();
    this.year = year;
  }

  public static Sample of2024() {
    return new Sample("hebei-2024", 2024);
  }

  public Sample finalAccount() {
    kind = Publication.Kind.FINAL_ACCOUNT;
    return this;
  }

  public Layout layout() {
    return layout;
  }

  public Sample table(String key, String... rows) {
    return table(key, List.of(), null, rows);
  }

  public Sample table(String key, List<String> captions, @Nullable String note, String... rows) {
    TableLayout form = layout.table(key).orElseThrow();
    String title = captions.isEmpty() ? form.name() : captions.getFirst();
    List<Row> read = new ArrayList<>();
    for (String row : rows) {
      read.add(row(form, row, read));
    }
    boolean unit = captions.stream().anyMatch(caption -> caption.startsWith("单位："));
    List<Column> columns =
        form.columns().stream().map(column -> new Column(column.id(), column.title())).toList();
    tables.add(
        new Table(
            key, title, layout.moneyUnit(), unit, note, captions, columns, read, Origin.NONE));
    return this;
  }

  private Row row(TableLayout form, String line, List<Row> above) {
    String[] keyAndCells = line.split(":", 2);
    String[] texts = keyAndCells[1].split("\\|", -1);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < form.columns().size(); i++) {
      cells.add(cell(form.columns().get(i), keyAndCells[0], i < texts.length ? texts[i] : ""));
    }
    String parent =
        above.stream()
            .map(Row::key)
            .filter(key -> keyAndCells[0].startsWith(key) && !key.equals(keyAndCells[0]))
            .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    return new Row(keyAndCells[0], parent, cells, Origin.NONE);
  }

  private Cell cell(ColumnLayout column, String key, String text) {
    boolean money = column.kind() == ColumnLayout.Kind.MONEY && !text.isBlank();
    Amount amount =
        money ? Amount.parse(text, layout.moneyUnit(), layout.decimals()).orElseThrow() : null;
    Cell.State state = text.isBlank() ? Cell.State.BLANK : Cell.State.READ;
    return new Cell(text, key, column.id(), amount, state, Origin.NONE);
  }

  public Sample project(String code, String unitCode, String name) {
    projects.add(
        new ProjectSheet(
            projects.size() + 1,
            code,
            unitCode,
            "",
            name,
            ProjectSheet.Figure.ABSENT,
            ProjectSheet.Figure.ABSENT,
            ProjectSheet.Figure.ABSENT,
            "",
            new LinkedHashMap<>(),
            List.of(),
            List.of(),
            Origin.NONE));
    return this;
  }

  public Sample section(String id, String heading) {
    sections.add(new Section(id, heading, List.of(), Origin.NONE));
    return this;
  }

  public Sample statement(String id, int saidOf) {
    statements.add(
        new Statement(
            id,
            "四、“三公”经费",
            id + "1万元",
            id,
            saidOf,
            "1",
            null,
            "万元",
            Statement.Measure.LEVEL,
            Statement.Direction.NONE,
            Origin.NONE));
    return this;
  }

  public Sample term(String term) {
    glossary.add(new Term(term, "反映有关支出", Origin.NONE));
    return this;
  }

  /** What the rule finds in it. */
  public List<Finding> check(Rule rule) {
    return run(rule, Locale.CHINESE).all();
  }

  /** Why the rule does not apply to it; null if it does. */
  public @Nullable String whyNotApplicable(Rule rule) {
    return run(rule, Locale.CHINESE).whyNotApplicable();
  }

  public Findings run(Rule rule, Locale locale) {
    Findings out = new Findings(rule.info(), Messages.in(locale));
    rule.check(Facts.of(publication(), layout), out);
    return out;
  }

  private Publication publication() {
    return new Publication(
        new Organization("512", "某县园林局", Level.DEPARTMENT),
        year,
        kind,
        layout.id(),
        layout.moneyUnit(),
        tables,
        projects,
        List.of(),
        sections,
        statements,
        OverallPerformance.NONE,
        glossary,
        List.of(),
        List.of());
  }
}
