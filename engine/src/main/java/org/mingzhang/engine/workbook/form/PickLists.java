package org.mingzhang.engine.workbook.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.mingzhang.core.budget.AssetKind;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Use;
import org.mingzhang.core.budget.Worded;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;

/** What there is to pick from in a year, as it stands in a cell: code and name, or a word. */
public final class PickLists {

  public static final List<String> LEVELS = List.of("单位", "部门");

  /** The list of funds; its entries have a code before the word. */
  public static final String FUNDS = "资金性质";

  private final Form form;
  private final int year;

  public PickLists(Form form, int year) {
    this.form = form;
    this.year = year;
  }

  /** The entries for a column. */
  public List<String> of(ColumnForm column) {
    return switch (column.kind()) {
      case CODE -> codes(column.list(), column.digits());
      case YES_NO -> words("是否");
      case CHOICE, OPEN_CHOICE -> words(column.list());
      default -> List.of();
    };
  }

  /** Codes of that many characters, with their names. */
  public List<String> codes(String list, int digits) {
    return list(list).inForce(year).stream()
        .filter(code -> digits == 0 || code.code().length() == digits)
        .map(PickLists::text)
        .distinct()
        .toList();
  }

  /** A code as it stands in a cell. */
  public static String text(Code code) {
    return code.code() + " " + code.name();
  }

  /** The list of that name. */
  public static CodeList list(String name) {
    return CodeLists.standard()
        .find(name)
        .orElseThrow(() -> new IllegalArgumentException("no code list " + name));
  }

  /** A fund as it stands in a cell. */
  public static String text(Fund fund) {
    return fund.code() + " " + fund.word();
  }

  /** The words of a list. */
  public List<String> words(String list) {
    return switch (list) {
      case FUNDS -> Arrays.stream(Fund.values()).map(PickLists::text).toList();
      case "层级" -> LEVELS;
      case "支出去向" -> words(Use.values());
      case "资产类别" -> words(AssetKind.values());
      case "单位性质" -> kinds(CodeLists.standard().institutionNatures());
      case "单位规格" -> kinds(CodeLists.standard().institutionRanks());
      case "经费保障形式" -> kinds(CodeLists.standard().institutionFunding());
      default -> form.lists().getOrDefault(list, List.of());
    };
  }

  private static List<String> words(Worded... words) {
    return Arrays.stream(words).map(Worded::word).toList();
  }

  private List<String> kinds(CodeList list) {
    LinkedHashSet<String> kinds = new LinkedHashSet<>();
    list.inForce(year).forEach(code -> kinds.add(code.code()));
    return new ArrayList<>(kinds);
  }
}
