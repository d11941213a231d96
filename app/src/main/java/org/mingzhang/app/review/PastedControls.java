package org.mingzhang.app.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.preparation.Sheets;
import org.mingzhang.core.budget.ControlFigure;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.money.Amount;

/**
 * Control figures as they are pasted from a sheet: a line each with code of the unit, fund, class
 * or nothing, and amount.
 */
final class PastedControls {

  private static final int COLUMNS = 4;

  private PastedControls() {}

  /**
   * Reads all of them or none.
   *
   * @param known codes of units
   * @return the figures by code of the unit
   * @throws Refusal if a line cannot be read; it says which
   */
  static Map<String, List<ControlFigure>> read(String pasted, Set<String> known) {
    Map<String, List<ControlFigure>> byUnit = new LinkedHashMap<>();
    Set<List<Object>> seen = new HashSet<>();
    int number = 0;
    for (String line : pasted.lines().toList()) {
      number++;
      if (!line.isBlank() && !(number == 1 && isHeading(line))) {
        ControlFigure figure = figure(line, number, known);
        if (!seen.add(List.of(figure.unit(), figure.fund(), String.valueOf(figure.kind())))) {
          throw refusal("controls.twice", number, "");
        }
        byUnit.computeIfAbsent(figure.unit(), one -> new ArrayList<>()).add(figure);
      }
    }
    if (byUnit.isEmpty()) {
      throw refusal("controls.short", 1, "");
    }
    return byUnit;
  }

  /** What one copies along from the top of a sheet. */
  private static boolean isHeading(String line) {
    return line.chars().noneMatch(Character::isDigit);
  }

  private static ControlFigure figure(String line, int number, Set<String> known) {
    // Amounts are pasted with separators, so a comma parts columns only where there is no tab.
    String[] cells = line.split(line.contains("\t") ? "\t" : "[,，]", -1);
    if (cells.length < COLUMNS) {
      throw refusal("controls.short", number, "");
    }
    String code = cells[0].strip();
    if (!known.contains(code)) {
      throw refusal("controls.unit.bad", number, code);
    }
    Optional<Fund> fund = Fund.of(cells[1].strip().replaceFirst("^\\d+\\s+", ""));
    if (fund.isEmpty()) {
      throw refusal("controls.fund.bad", number, cells[1].strip());
    }
    String amount = cells[3].strip();
    long fen =
        Amount.parse(amount, Sheets.UNIT, 0)
            .filter(money -> money.fen() >= 0)
            .orElseThrow(() -> refusal("controls.amount.bad", number, amount))
            .fen();
    return new ControlFigure(code, fund.get(), kind(cells[2].strip(), number), fen);
  }

  private static @Nullable ExpenditureClass kind(String word, int number) {
    if (word.isEmpty() || word.equals("合计") || word.equals("各类合计")) {
      return null;
    }
    for (ExpenditureClass one : ExpenditureClass.values()) {
      if (one.word().equals(word)) {
        return one;
      }
    }
    throw refusal("controls.kind.bad", number, word);
  }

  private static Refusal refusal(String key, int line, String text) {
    return new Refusal(Submissions.MODULE, key, line, text);
  }
}
