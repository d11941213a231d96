package org.mingzhang.app.preparation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.derive.Contributions;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.engine.workbook.typed.TypedBudget;

/** From what was found in the printed document back to the lines that were typed. */
final class WayBack {

  private static final Pattern NUMBER = Pattern.compile("^(\\d+)");

  /** Places of one finding that are followed; the most suspect come first. */
  private static final int MOST_PLACES = 8;

  /** Sheets on which the money of a ledger is typed, where no line has been typed yet. */
  private static final Map<String, String> SHEETS =
      Map.of(
          "本年收入",
          "revenue",
          "上年结转",
          "carry",
          "年终结转",
          "carry",
          "支出",
          "basic",
          "采购",
          "purchases",
          "预留",
          "purchases",
          "资产",
          "assets");

  /**
   * Where rules that look at a whole project are answered: the first that fits, by sheet and slot.
   */
  private static final Map<String, List<String>> ANSWERS = answers();

  private final List<DraftLine> lines;
  private final Map<String, DraftLine> byId = new HashMap<>();
  private final TypedBudget typed;
  private final Budget budget;
  private final Publication publication;
  private final Facts facts;
  private final Contributions contributions;
  private final Map<List<String>, List<Spot>> known = new HashMap<>();

  WayBack(
      List<DraftLine> lines,
      TypedBudget typed,
      Budget budget,
      Layout layout,
      Publication publication) {
    this.lines = lines;
    this.typed = typed;
    this.budget = budget;
    this.publication = publication;
    this.facts = Facts.of(publication, layout);
    this.contributions = Contributions.of(budget, layout);
    lines.forEach(line -> byId.put(line.id(), line));
  }

  private static Map<String, List<String>> answers() {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    answers.put("target.goal", List.of("goals", "goal"));
    answers.put("target.purpose", List.of("projects", "purpose"));
    answers.put("target.", List.of("indicators", "level1"));
    answers.put("", List.of("projects", "name"));
    return answers;
  }

  /** What a project of the document is called. */
  String project(int number) {
    return publication.projects().stream()
        .filter(one -> one.number() == number)
        .map(ProjectSheet::name)
        .findFirst()
        .orElse("#" + number);
  }

  /** Where to go; parts that are not known are "". */
  record Spot(String sheet, String line, String slot) {
    boolean isLine() {
      return !line.isEmpty();
    }
  }

  /**
   * Where a finding can be mended, the likeliest first: the lines its figures add up, those of the
   * figure with the fewest before the others; failing that the sheet.
   */
  List<Spot> to(Finding finding) {
    List<List<Spot>> all =
        finding.where().stream()
            .filter(place -> place.document() == null)
            .limit(MOST_PLACES)
            .map(place -> spots(place, finding))
            .filter(spots -> !spots.isEmpty())
            .sorted(
                Comparator.<List<Spot>>comparingInt(spots -> spots.getFirst().isLine() ? 0 : 1)
                    .thenComparingInt(List::size))
            .toList();
    Map<String, Spot> distinct = new LinkedHashMap<>();
    all.forEach(
        spots -> spots.forEach(spot -> distinct.putIfAbsent(spot.sheet() + spot.line(), spot)));
    return List.copyOf(distinct.values());
  }

  private List<Spot> spots(Place place, Finding finding) {
    if (place.project() != null) {
      return List.of(project(place, finding.rule()));
    }
    if (place.table() != null && place.row() != null) {
      return known.computeIfAbsent(
          List.of(place.table(), place.row(), place.column() == null ? "" : place.column()),
          key -> cell(key.get(0), key.get(1), key.get(2)));
    }
    return place.section() == null ? List.of() : said(place.section(), finding);
  }

  private List<Spot> cell(String key, String row, String column) {
    Optional<TableFacts> table = facts.table(key);
    if (table.isEmpty()) {
      return List.of();
    }
    String rowKey =
        table.get().rowKeys().stream()
            .filter(one -> table.get().rowLabel(one).equals(row))
            .findFirst()
            .orElse(row);
    String columnId =
        table.get().table().columns().stream()
            .filter(one -> table.get().columnTitle(one.id()).equals(column))
            .map(one -> one.id())
            .findFirst()
            .orElse("");
    List<Spot> spots = typed(contributions.cell(key, rowKey, columnId));
    return spots.isEmpty() ? sheets(contributions.ledgers(key, rowKey, columnId)) : spots;
  }

  private static List<Spot> sheets(Collection<String> ledgers) {
    return ledgers.stream()
        .map(ledger -> SHEETS.getOrDefault(ledger, ""))
        .filter(sheet -> !sheet.isEmpty())
        .distinct()
        .map(sheet -> new Spot(sheet, "", ""))
        .toList();
  }

  private List<Spot> typed(List<Object> parts) {
    List<Spot> spots = new ArrayList<>();
    for (Object part : parts) {
      typed
          .origin(part)
          .map(at -> byId.get(at.line()))
          .ifPresent(line -> spots.add(new Spot(line.sheet(), line.id(), amount(line))));
    }
    return spots;
  }

  /** The cell of a line that holds the money. */
  private static String amount(DraftLine line) {
    return line.cells().keySet().stream()
        .filter(
            slot -> slot.equals("amount") || slot.startsWith("pay:") || slot.startsWith("carried:"))
        .findFirst()
        .orElse(line.cells().isEmpty() ? "" : line.cells().firstEntry().getKey());
  }

  /** What is said is made of figures, and of words that somebody typed. */
  private List<Spot> said(String section, Finding finding) {
    for (Statement statement : publication.statements()) {
      if (statement.section().equals(section)
          && statement.amount() != null
          && isSaid(statement, finding)) {
        List<Spot> spots = typed(contributions.statement(statement.id()));
        if (!spots.isEmpty()) {
          return spots;
        }
      }
    }
    return List.of(
        lines.stream()
            .filter(line -> line.sheet().equals("texts"))
            .filter(line -> quotes(finding.message(), line.text("text")))
            .findFirst()
            .map(line -> new Spot("texts", line.id(), "text"))
            .orElse(new Spot("texts", "", "")));
  }

  private static boolean isSaid(Statement statement, Finding finding) {
    String amount = String.valueOf(statement.amount());
    return amount.equals(finding.actual().replaceFirst("^-", ""))
        || amount.equals(finding.expected().replaceFirst("^-", ""));
  }

  /** Whether a sentence quotes a text, or the beginning of it. */
  private static boolean quotes(String message, String text) {
    String words = text.strip().replaceFirst("[。；，,;.]$", "");
    return words.length() >= 4
        && message.contains(words.substring(0, Math.min(12, words.length())));
  }

  private Spot project(Place place, String rule) {
    Optional<ProjectSheet> sheet =
        publication.projects().stream()
            .filter(one -> place.project() != null && one.number() == place.project())
            .findFirst();
    if (sheet.isEmpty()) {
      return new Spot("projects", "", "");
    }
    String name = sheet.get().name();
    if (place.indicator() != null) {
      Matcher number = NUMBER.matcher(place.indicator());
      int wanted = number.find() ? Integer.parseInt(number.group(1)) : 1;
      return lines.stream()
          .filter(line -> line.sheet().equals("indicators"))
          .filter(line -> isOf(line, name))
          .skip(wanted - 1L)
          .findFirst()
          .map(line -> new Spot("indicators", line.id(), "level3"))
          .orElse(new Spot("indicators", "", ""));
    }
    List<String> answer =
        ANSWERS.entrySet().stream()
            .filter(one -> rule.startsWith(one.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    String of = answer.getFirst();
    return lines.stream()
        .filter(line -> line.sheet().equals(of))
        .filter(
            line ->
                of.equals("projects") ? line.text("name").strip().equals(name) : isOf(line, name))
        .findFirst()
        .map(line -> new Spot(of, line.id(), answer.getLast()))
        .orElse(new Spot(of, "", ""));
  }

  /** Whether a line calls a project by its name or its code. */
  private boolean isOf(DraftLine line, String name) {
    String called = line.text("project").strip();
    return called.endsWith(name)
        || budget.projects().stream()
            .filter(project -> project.name().equals(name))
            .map(Project::code)
            .anyMatch(code -> !code.isEmpty() && called.startsWith(code));
  }
}
