package org.mingzhang.core.check.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Publication;

/** The documents an example is to be checked against, told by the words in front of lines. */
final class ExampleOthers {

  private static final String LAST_YEAR = "上年";
  private static final Pattern LINE = Pattern.compile("(上年|单位[^\\s:|]+)\\s+(\\S+:.*)");

  private final Map<String, StringBuilder> texts = new LinkedHashMap<>();

  /** Whether a line is of the example itself; those of the others are kept here. */
  boolean leaves(String line) {
    Matcher other = LINE.matcher(line);
    if (!other.matches()) {
      return true;
    }
    texts
        .computeIfAbsent(other.group(1), name -> new StringBuilder())
        .append(other.group(2))
        .append('\n');
    return false;
  }

  /** They have its layout, and organisation and year to match, unless they say otherwise. */
  Others beside(Publication checked) {
    Others.Book lastYear = null;
    List<Others.Book> units = new ArrayList<>();
    for (Map.Entry<String, StringBuilder> entry : texts.entrySet()) {
      String name = entry.getKey();
      boolean last = name.equals(LAST_YEAR);
      Organization organization = checked.organization();
      String owner =
          last ? organization.level() == Organization.Level.DEPARTMENT ? "部门: " : "单位: " : "单位: ";
      String whose =
          last
              ? organization.code() + "|" + organization.name()
              : organization.code() + "00" + (units.size() + 1) + "|" + name;
      StringBuilder text = entry.getValue();
      usual(text, "样式: ", checked.layout());
      usual(text, "年度: ", Integer.toString(checked.year() - (last ? 1 : 0)));
      usual(text, owner, whose);
      Example example = Example.parse(text.toString());
      Others.Book book = new Others.Book(name, example.publication(), example.layout());
      lastYear = last ? book : lastYear;
      if (!last) {
        units.add(book);
      }
    }
    return new Others(lastYear, units);
  }

  private static void usual(StringBuilder text, String name, @Nullable String value) {
    if (text.indexOf("\n" + name) < 0 && text.indexOf(name) != 0) {
      text.insert(0, name + value + "\n");
    }
  }
}
