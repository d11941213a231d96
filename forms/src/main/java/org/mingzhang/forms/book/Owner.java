package org.mingzhang.forms.book;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.forms.flow.Line;

/**
 * An organisation as named above a table.
 *
 * @param code its budget code, "" if not printed
 */
public record Owner(String code, String name) {

  /** What may stand in the same line. */
  private static final String REST = "(?:(?:预算年[度份]|(?:金额)?单位)\\s?[:：].*)?";

  private static final Pattern CODE_AND_NAME =
      Pattern.compile(
          "[\\[【]?(\\d{3}(?:\\d{3}){0,3})[\\]】]?\\s?[-—－]?\\s?(\\p{IsHan}[\\p{IsHan}（）()·、]{3,60}?)"
              + REST);
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:编制|填报|预算)?(?:部门|单位)(?:[/／]单位)?(?:名称)?\\s?[:：]\\s?(?:(\\d{3,12})\\s?)?(\\p{IsHan}[\\p{IsHan}（）()·]{3,60}?)"
              + REST);

  /** The owner named in a line, if it names one and nothing else. */
  public static Optional<Owner> in(String line) {
    Matcher coded = CODE_AND_NAME.matcher(line);
    if (coded.matches()) {
      return Optional.of(new Owner(coded.group(1), coded.group(2)));
    }
    Matcher labelled = LABELLED.matcher(line);
    if (labelled.matches() && !labelled.group(2).endsWith("元")) {
      String code = labelled.group(1);
      return Optional.of(new Owner(code == null ? "" : code, labelled.group(2)));
    }
    return Optional.empty();
  }

  /** The owner named in the lines above a table. */
  public static Optional<Owner> in(List<Line> captions) {
    return captions.stream().flatMap(line -> in(line.text()).stream()).findFirst();
  }

  boolean isSameAs(Owner other) {
    return code.isEmpty() || other.code.isEmpty()
        ? name.equals(other.name)
        : code.equals(other.code);
  }
}
