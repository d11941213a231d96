package org.mingzhang.engine.workbook.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.line.Line;

/**
 * Amounts that were probably typed in yuan where ten thousand yuan are wanted: a single one out of
 * scale with those around it, or a whole sheet with its other side.
 */
final class Scale {

  /** 元 for 万元 makes an amount ten thousand times too large. */
  private static final long SLIP = 10_000;

  /** One amount beside others: budgets mix large and small, but not by a factor like this. */
  private static final long APART = 1_000;

  /** A whole sheet beside the other side of the budget. */
  private static final long LEAST_WHOLE = SLIP / 2;

  private static final long MOST_WHOLE = SLIP * 2;

  private static final int FEWEST = 3;
  private static final String AMOUNT = "amount";

  private Scale() {}

  static void check(
      Map<String, FoundSheet> sheets, Map<String, List<ReadLine>> lines, Context context) {
    boolean found = false;
    for (String id : List.of("revenue", "basic", "spending", "carry")) {
      FoundSheet sheet = sheets.get(id);
      if (sheet != null && isLarge(sheet, context)) {
        found |= single(sheet, lines.getOrDefault(id, List.of()), lines, context);
      }
    }
    if (!found) {
      whole(sheets, lines, context);
    }
  }

  private static boolean isLarge(FoundSheet found, Context context) {
    return found.unit().orElse(context.usual()) != MoneyUnit.YUAN;
  }

  private static boolean single(
      FoundSheet found, List<ReadLine> own, Map<String, List<ReadLine>> lines, Context context) {
    boolean any = false;
    long median = median(own);
    long all = total(own);
    for (ReadLine read : own) {
      long fen = read.line().fen(AMOUNT);
      long rest = all - fen;
      boolean outOfScale =
          own.size() >= FEWEST
              && median > 0
              && fen / APART >= median
              && fen > rest
              && fen / MoneyUnit.TEN_THOUSAND_YUAN.fen() >= APART;
      if (outOfScale || beyondControl(fen, read.line(), lines, context)) {
        any = true;
        context
            .faults()
            .add(
                FaultKind.WRONG_UNIT_OF_MONEY,
                found.name(),
                read.row(),
                found.column(AMOUNT),
                Money.inTenThousand(fen),
                Money.inTenThousand(fen / SLIP));
      }
    }
    return any;
  }

  /** More than a hundred times the control figure, and within it if it is yuan. */
  private static boolean beyondControl(
      long fen, Line line, Map<String, List<ReadLine>> lines, Context context) {
    String unit = line.unit(context.owner());
    for (ReadLine control : lines.getOrDefault("controls", List.of())) {
      Line figure = control.line();
      boolean same =
          figure.unit(context.owner()).equals(unit)
              && figure.text("fund").equals(line.text("fund"))
              && !figure.has("kind");
      long most = figure.fen(AMOUNT);
      if (same && most > 0 && fen / 100 > most && fen / SLIP <= most) {
        return true;
      }
    }
    return false;
  }

  private static long median(List<ReadLine> lines) {
    List<Long> amounts = new ArrayList<>();
    lines.forEach(read -> amounts.add(Math.abs(read.line().fen(AMOUNT))));
    Collections.sort(amounts);
    return amounts.isEmpty() ? 0 : amounts.get(amounts.size() / 2);
  }

  private static long total(List<ReadLine> lines) {
    return lines.stream().mapToLong(read -> read.line().fen(AMOUNT)).sum();
  }

  private static void whole(
      Map<String, FoundSheet> sheets, Map<String, List<ReadLine>> lines, Context context) {
    long in = total(lines.getOrDefault("revenue", List.of())) + carried(lines);
    long out =
        Stream.of("basic", "spending")
            .mapToLong(sheet -> total(lines.getOrDefault(sheet, List.of())))
            .sum();
    if (in <= 0 || out <= 0) {
      return;
    }
    boolean inTooLarge = in / out >= LEAST_WHOLE && in / out <= MOST_WHOLE;
    boolean outTooLarge = out / in >= LEAST_WHOLE && out / in <= MOST_WHOLE;
    for (String sheet : inTooLarge ? List.of("revenue") : List.of("basic", "spending")) {
      FoundSheet found = sheets.get(sheet);
      if ((inTooLarge || outTooLarge)
          && found != null
          && isLarge(found, context)
          && total(lines.getOrDefault(sheet, List.of())) > 0) {
        context
            .faults()
            .add(
                FaultKind.WRONG_UNIT_OF_MONEY,
                found.name(),
                0,
                found.column(AMOUNT),
                Money.inTenThousand(total(lines.getOrDefault(sheet, List.of()))),
                Money.inTenThousand(total(lines.getOrDefault(sheet, List.of())) / SLIP));
      }
    }
  }

  private static long carried(Map<String, List<ReadLine>> lines) {
    return lines.getOrDefault("carry", List.of()).stream()
        .filter(read -> read.line().text("kind").equals("上年结转"))
        .mapToLong(read -> read.line().fen(AMOUNT))
        .sum();
  }
}
