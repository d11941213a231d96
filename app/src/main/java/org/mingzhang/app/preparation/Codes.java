package org.mingzhang.app.preparation;

import com.ibm.icu.text.Transliterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.engine.workbook.form.PickLists;
import org.springframework.stereotype.Component;

/** Finds codes by the beginning of their number, by part of their name, or by its initials. */
@Component
class Codes {

  private static final int MOST = 50;
  private static final Pattern INITIALS = Pattern.compile("(\\p{L})\\p{L}*|[^\\p{L}]");

  private final Map<List<Object>, List<Entry>> lists = new ConcurrentHashMap<>();

  /**
   * A code to pick.
   *
   * @param text code and name, as it stands in a cell
   * @param initials of the name: 行政运行 is xzyx
   */
  record Entry(String text, String initials) {

    String name() {
      return text.substring(text.indexOf(' ') + 1);
    }

    /** How well it fits; 0 if not at all. */
    int fit(String asked) {
      if (text.toLowerCase(Locale.ROOT).startsWith(asked)) {
        return 4;
      }
      if (name().startsWith(asked)) {
        return 3;
      }
      if (initials.startsWith(asked)) {
        return 2;
      }
      return name().contains(asked) || initials.contains(asked) ? 1 : 0;
    }
  }

  /**
   * The codes of a list in a year that fit, the best first.
   *
   * @param digits how many characters they have; 0 for any number
   * @param asked what was typed; "" for all of the list
   */
  List<Entry> find(String list, int year, int digits, String asked) {
    if (lists.size() > MOST) {
      lists.clear(); // somebody asks for years that there are not
    }
    List<Entry> entries =
        lists.computeIfAbsent(List.of(list, year, digits), key -> entries(list, year, digits));
    String plain = asked.strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty()) {
      return entries;
    }
    return entries.stream()
        .filter(entry -> entry.fit(plain) > 0)
        .sorted(Comparator.comparing(entry -> -entry.fit(plain)))
        .limit(MOST)
        .toList();
  }

  private static List<Entry> entries(String list, int year, int digits) {
    return CodeLists.standard().find(list).stream()
        .flatMap(codes -> codes.inForce(year).stream())
        .filter(code -> digits == 0 || code.code().length() == digits)
        .map(Codes::entry)
        .distinct()
        .toList();
  }

  private static Entry entry(Code code) {
    return new Entry(PickLists.text(code), initials(code.name()));
  }

  /** The initials of a name as one types them: 行政运行 is xzyx. */
  static String initials(String name) {
    String spoken = Spoken.LATIN.transliterate(name);
    return INITIALS
        .matcher(spoken)
        .replaceAll(found -> found.group(1) == null ? "" : found.group(1))
        .toLowerCase(Locale.ROOT);
  }

  /** Loaded on first use: the rules take a moment. */
  private static final class Spoken {
    static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
  }
}
