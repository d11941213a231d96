package org.mingzhang.forms.samples;

import java.util.List;
import java.util.function.Predicate;

/** The sums of budget lines, under the row and column names of the layouts. */
record Figures(List<Line> lines) {

  private static final Predicate<Line> ALL = line -> true;
  private static final Predicate<Line> NONE = line -> false;
  private static final Predicate<Line> CURRENT = line -> !line.carriedOver();

  long sum(Predicate<Line> which) {
    return lines.stream().filter(which).mapToLong(Line::fen).sum();
  }

  /** A row on the revenue side. */
  long revenue(String row) {
    Predicate<Line> which =
        switch (row) {
          case "财政拨款" -> CURRENT.and(Line::isFiscal);
          case "单位资金" -> CURRENT.and(fund(Fund.BUSINESS.id()));
          case "本年收入合计" -> CURRENT;
          case "收入总计" -> ALL;
          case "上年结转结余", "年初结转" -> CURRENT.negate();
          default ->
              row.startsWith("结转")
                  ? CURRENT.negate().and(fund(row.substring(2)))
                  : CURRENT.and(fund(row));
        };
    return sum(which);
  }

  /** A row on the expenditure side, in a column that is all money or one fund. */
  long expenditure(String row, String column) {
    Predicate<Line> which =
        switch (row) {
          case "本年支出合计", "支出总计" -> ALL;
          default -> ofFunction(row);
        };
    Predicate<Line> from = column.equals("支出") || column.equals("合计") ? ALL : fund(column);
    return sum(which.and(from));
  }

  /** What a column of a table by codes adds up. */
  static Predicate<Line> column(String column) {
    return switch (column) {
      case "合计" -> ALL;
      case "小计" -> CURRENT;
      case "财政拨款" -> CURRENT.and(Line::isFiscal);
      case "上年结转" -> CURRENT.negate();
      case "基本支出" -> Line::isBasic;
      case "项目支出" -> line -> !line.isBasic();
      case "人员经费" -> line -> line.kind() == Line.Kind.PERSONNEL;
      case "公用经费" -> line -> line.kind() == Line.Kind.PUBLIC;
      default -> CURRENT.and(fund(column));
    };
  }

  /** A row of the table of journeys, vehicles and receptions (三公). */
  long threePublic(String row, String column) {
    Predicate<Line> which =
        switch (row) {
          case "合计", "三公经费小计" ->
              spentOn(Economy.ABROAD, Economy.VEHICLE, Economy.DRIVING, Economy.RECEPTION);
          case "因公出国", "其他出国" -> spentOn(Economy.ABROAD);
          case "公务用车" -> spentOn(Economy.VEHICLE, Economy.DRIVING);
          case "公务用车购置" -> spentOn(Economy.VEHICLE);
          case "公务用车运行" -> spentOn(Economy.DRIVING);
          case "公务接待" -> spentOn(Economy.RECEPTION);
          case "机关运行经费" -> column("公用经费");
          default -> NONE;
        };
    return sum(column.equals("合计") ? which : which.and(fund(column)));
  }

  static Predicate<Line> ofFunction(String code) {
    return code.equals("合计") ? ALL : line -> line.function().startsWith(code);
  }

  static Predicate<Line> ofEconomy(String code) {
    return code.equals("合计") ? ALL : line -> line.economy().startsWith(code);
  }

  private static Predicate<Line> spentOn(String... codes) {
    return line -> List.of(codes).contains(line.economy());
  }

  private static Predicate<Line> fund(String id) {
    return Fund.of(id).<Predicate<Line>>map(fund -> line -> line.fund() == fund).orElse(NONE);
  }

  /** The economic items that 三公 is made of. */
  static final class Economy {
    static final String ABROAD = "30212";
    static final String RECEPTION = "30217";
    static final String DRIVING = "30231";
    static final String VEHICLE = "31013";

    private Economy() {}
  }
}
