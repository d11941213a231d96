package org.mingzhang.forms.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.indicator.IndicatorValues;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Figure;
import org.mingzhang.core.publication.ProjectSheet.Indicator;
import org.mingzhang.forms.flow.Journal;
import org.mingzhang.forms.flow.Origins;
import org.mingzhang.forms.flow.RawGrid;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.flow.RawGrid.RawRow;
import org.mingzhang.forms.text.Width;
import org.mingzhang.forms.text.Wrap;

/** Puts one target sheet together, row by row. */
final class SheetBuilder {

  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})月底?");
  private static final Pattern GOAL_START =
      Pattern.compile("(?<=[^\\d.])(?=\\d{1,2}\\s?(?:[、．]|[.]\\s?\\D))");
  private static final Pattern GOAL_NUMBER = Pattern.compile("^\\d{1,2}\\s?[、.．]\\s?");
  private static final int DECIMALS = 2;

  private enum Part {
    HEAD,
    PLAN,
    GOALS,
    INDICATORS
  }

  private final Origin origin;
  private final Journal journal;
  private final MoneyUnit unit;
  private int number;
  private String name;
  private String code = "";
  private String unitCode = "";
  private String unitName = "";
  private Figure budget = Figure.ABSENT;
  private Figure fiscalFunds = Figure.ABSENT;
  private Figure otherFunds = Figure.ABSENT;
  private String purpose = "";
  private final SequencedMap<Integer, String> plan = new LinkedHashMap<>();
  private final List<String> goals = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final int[] monthColumns = new int[13];
  private IndicatorColumns columns = IndicatorColumns.standard();
  private Part part = Part.HEAD;
  private boolean begun;
  private String level1 = "";
  private String level2 = "";

  SheetBuilder(int number, String name, Origin origin, Journal journal, MoneyUnit unit) {
    this.number = number;
    this.name = name;
    this.origin = origin;
    this.journal = journal;
    this.unit = unit;
  }

  void owner(String ownerCode, String ownerName) {
    unitCode = ownerCode;
    unitName = ownerName;
  }

  /** Whether rows have been read: what is named from here on is the owner of something else. */
  boolean isBegun() {
    return begun;
  }

  /** Whether a row can only belong to the next sheet. */
  boolean isOver(RawRow row) {
    RawCell first = row.cells().getFirst();
    boolean head = row.cells().stream().anyMatch(cell -> ProjectWords.is(cell, ProjectWords.CODE));
    boolean goal =
        part == Part.INDICATORS
            && !indicators.isEmpty()
            && ProjectWords.is(first, ProjectWords.GOAL);
    boolean again = part == Part.INDICATORS && !indicators.isEmpty() && head;
    return again || goal || head && !code.isEmpty();
  }

  void add(RawRow row, RawGrid grid) {
    RawCell first = row.cells().getFirst();
    begun = true;
    if (ProjectWords.isIndicatorHeader(row)) {
      part = Part.INDICATORS;
      columns = IndicatorColumns.of(row);
      for (RawCell foreign : columns.foreign(row)) {
        journal.unread(
            Origins.of(foreign.place(), grid.block()), foreign.text(), "绩效目标表的这一栏不在样式中，没有读入");
      }
    } else if (part == Part.INDICATORS || ProjectWords.isIndicator(row)) {
      part = Part.INDICATORS;
      indicator(row, Origins.of(row.place(), grid.block()));
    } else if (ProjectWords.starts(first, ProjectWords.PLAN)) {
      part = Part.PLAN;
      months(row);
    } else if (ProjectWords.is(first, ProjectWords.GOAL)) {
      part = Part.GOALS;
      goal(row, 1);
    } else if (part == Part.GOALS) {
      goal(row, 0);
    } else if (part == Part.PLAN) {
      shares(row);
    } else {
      head(row, grid);
    }
  }

  private void head(RawRow row, RawGrid grid) {
    List<RawCell> cells = row.cells();
    boolean labelled = false;
    for (int i = 0; i < cells.size(); i++) {
      RawCell cell = cells.get(i);
      if (!cell.isBlank()) {
        labelled |= field(cell, valueAfter(cells, i), grid);
      }
    }
    if (!labelled) {
      purpose = purpose.isEmpty() ? joined(row, 0) : purpose + joined(row, 0);
    }
  }

  private boolean field(RawCell label, RawCell value, RawGrid grid) {
    if (ProjectWords.is(label, ProjectWords.CODE)) {
      code = Wrap.squeeze(value.text());
    } else if (ProjectWords.is(label, ProjectWords.NAME)) {
      name = value.isBlank() ? name : value.text();
    } else if (ProjectWords.is(label, ProjectWords.BUDGET)) {
      budget = figure(value, grid);
    } else if (ProjectWords.is(label, ProjectWords.FISCAL)) {
      fiscalFunds = figure(value, grid);
    } else if (ProjectWords.is(label, ProjectWords.OTHER)) {
      otherFunds = figure(value, grid);
    } else {
      return ProjectWords.is(label, ProjectWords.SCALE);
    }
    return true;
  }

  /** The next cell; of spanned labels the next that is filled, unless that is a label itself. */
  private static RawCell valueAfter(List<RawCell> cells, int label) {
    for (int i = label + 1; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        return isLabel(cells.get(i)) ? blank(cells.get(label)) : cells.get(i);
      }
    }
    return blank(cells.get(label));
  }

  private static RawCell blank(RawCell beside) {
    return RawCell.of("", beside.place());
  }

  private static boolean isLabel(RawCell cell) {
    return ProjectWords.is(cell, ProjectWords.NAME)
        || ProjectWords.is(cell, ProjectWords.BUDGET)
        || ProjectWords.is(cell, ProjectWords.FISCAL)
        || ProjectWords.is(cell, ProjectWords.OTHER);
  }

  private Figure figure(RawCell cell, RawGrid grid) {
    Origin place = Origins.of(cell.place(), grid.block());
    if (cell.isBlank()) {
      return new Figure("", null, place);
    }
    String text = Wrap.squeeze(Width.half(cell.text()));
    Optional<Amount> amount = Amount.parse(text, unit, DECIMALS);
    if (amount.isEmpty()) {
      journal.unread(place, cell.printed(), "项目预算数无法识别");
    }
    return new Figure(text, amount.orElse(null), place);
  }

  private void months(RawRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      Matcher month = MONTH.matcher(Wrap.squeeze(row.cells().get(i).text()));
      if (month.matches()) {
        int number = Integer.parseInt(month.group(1));
        if (number <= 12) {
          monthColumns[number] = i;
          plan.put(number, "");
        }
      }
    }
  }

  /**
   * Each share belongs to the month above it, or the nearest to the left where cells are merged.
   */
  private void shares(RawRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      RawCell cell = row.cells().get(i);
      int month = monthAt(i);
      if (!cell.isBlank() && month > 0) {
        plan.put(month, Wrap.squeeze(cell.text()));
      }
    }
  }

  private int monthAt(int column) {
    int found = 0;
    for (int month : plan.keySet()) {
      if (monthColumns[month] <= column) {
        found = month;
      }
    }
    return found;
  }

  private void goal(RawRow row, int from) {
    String text = joined(row, from);
    for (String goal : GOAL_START.split(text)) {
      String plain = GOAL_NUMBER.matcher(goal).replaceFirst("").strip();
      if (!plain.isEmpty()) {
        goals.add(plain);
      }
    }
  }

  private static String joined(RawRow row, int from) {
    StringBuilder text = new StringBuilder();
    row.cells().stream().skip(from).map(RawCell::text).forEach(text::append);
    return text.toString();
  }

  private void indicator(RawRow row, Origin place) {
    String[] fields = columns.of(row.cells());
    level1 = fields[0].isEmpty() ? level1 : fields[0];
    level2 = fields[1].isEmpty() ? level2 : fields[1];
    indicators.add(
        new Indicator(
            level1,
            level2,
            fields[2],
            fields[3],
            fields[4],
            fields[5],
            IndicatorValues.parse(fields[4]).orElse(null),
            place));
  }

  ProjectSheet build() {
    return new ProjectSheet(
        number,
        code,
        unitCode,
        unitName,
        name,
        budget,
        fiscalFunds,
        otherFunds,
        purpose,
        plan,
        goals,
        indicators,
        origin);
  }
}
