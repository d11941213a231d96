package org.mingzhang.engine.accuracy.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills what stands in braces: {值} the text there was, {数} the first number in it, {年}, {上年}, {单位},
 * {项目} the name of the project, {预算数} and the other fields of its head, {三级} and the other fields
 * of the same indicator, or any path. A number may be followed by {@code + - * /} and another.
 */
final class Fill {

  private static final Pattern HOLE = Pattern.compile("\\{([^{}]+)\\}");
  private static final Pattern ARITHMETIC = Pattern.compile("(.+?)([-+*/])(\\d+(?:\\.\\d+)?)");
  static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
  private static final int CENTS = 2;

  private final Draft draft;
  private final List<Step> own;
  private final String old;

  /**
   * @param own path of what is being changed
   * @param old its text
   */
  Fill(Draft draft, List<Step> own, String old) {
    this.draft = draft;
    this.own = own;
    this.old = old;
  }

  String in(String template) throws NothingToEdit {
    Matcher hole = HOLE.matcher(template);
    StringBuilder filled = new StringBuilder();
    int end = 0;
    while (hole.find()) {
      filled.append(template, end, hole.start()).append(value(hole.group(1).strip()));
      end = hole.end();
    }
    return filled.append(template.substring(end)).toString();
  }

  private String value(String name) throws NothingToEdit {
    if (name.startsWith("#")) {
      return "{" + name + "}";
    }
    Matcher arithmetic = ARITHMETIC.matcher(name);
    return arithmetic.matches()
        ? computed(text(arithmetic.group(1).strip()), arithmetic.group(2), arithmetic.group(3))
        : text(name);
  }

  private String text(String name) throws NothingToEdit {
    return switch (name) {
      case "值" -> old;
      case "数" -> number(old);
      case "年" -> Integer.toString(draft.year());
      case "上年" -> Integer.toString(draft.year() - 1);
      case "单位" -> draft.organization();
      case "项目" -> draft.currentSheet().get("名称");
      default -> Places.find(draft, path(name)).text();
    };
  }

  /** A field of the same indicator, a field of the same project, or a path of its own. */
  private List<Step> path(String name) {
    List<Step> steps = Step.all(name);
    boolean single = steps.size() == 1;
    if (single && IndicatorDraft.FIELDS.contains(name)) {
      List<Step> sibling = new ArrayList<>(own);
      sibling.set(sibling.size() - 1, steps.getFirst());
      return sibling;
    }
    Places.check(steps);
    return steps;
  }

  private static String number(String text) throws NothingToEdit {
    Matcher number = NUMBER.matcher(text);
    if (!number.find()) {
      throw new NothingToEdit("“" + text + "”里没有数字");
    }
    return number.group();
  }

  static String computed(String text, String sign, String other) throws NothingToEdit {
    BigDecimal left = new BigDecimal(number(text).replace(",", ""));
    BigDecimal right = new BigDecimal(other);
    BigDecimal result =
        switch (sign) {
          case "+" -> left.add(right);
          case "-" -> left.subtract(right);
          case "*" -> left.multiply(right);
          default -> left.divide(right, CENTS, RoundingMode.HALF_UP);
        };
    if (left.scale() >= CENTS) {
      return result.setScale(CENTS, RoundingMode.HALF_UP).toPlainString();
    }
    BigDecimal plain = result.setScale(CENTS, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
  }
}
