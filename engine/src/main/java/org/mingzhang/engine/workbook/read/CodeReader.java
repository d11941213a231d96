package org.mingzhang.engine.workbook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.PickLists;

/**
 * Reads codes of official lists, written as code, as name, or as both. Each text is judged once.
 */
final class CodeReader {

  private static final Pattern WRITTEN =
      Pattern.compile("([A-Z]\\d*|\\d+)(?![\\dA-Za-z])[:,;.、_-]*(.*)");
  private static final int MOST_PROPOSALS = 4;
  private static final int CLASS_DIGITS = 3;

  private final int year;
  private final Map<List<String>, Judgement> known = new HashMap<>();
  private final Map<String, String> own = new HashMap<>();

  CodeReader(int year) {
    this.year = year;
  }

  /** Takes a code of the workbook's own in, or another name of one. */
  void add(String code, String name) {
    own.put(code, name);
  }

  /** What a text was found to mean: a code or nothing, and what is to be said of it. */
  private record Judgement(@Nullable String code, @Nullable FaultKind kind, List<Object> details) {

    static Judgement right(String code) {
      return new Judgement(code, null, List.of());
    }

    static Judgement but(@Nullable String code, FaultKind kind, Object... details) {
      return new Judgement(code, kind, List.of(details));
    }
  }

  /** The code that is meant; null if there is none, which has been said. */
  @Nullable String code(String text, ColumnForm column, Faults.At at) {
    Judgement judgement =
        known.computeIfAbsent(List.of(column.list(), text), key -> judge(text.strip(), column));
    if (judgement.kind() != null) {
      at.add(judgement.kind(), judgement.details().toArray());
    }
    return judgement.code();
  }

  private Judgement judge(String text, ColumnForm column) {
    CodeList list = PickLists.list(column.list());
    String plain = CodeName.plain(text);
    Matcher parts = WRITTEN.matcher(plain);
    return parts.matches()
        ? code(list, parts.group(1), parts.group(2), column.digits(), text)
        : name(list, plain, column.digits(), text);
  }

  private Judgement code(CodeList list, String code, String name, int digits, String text) {
    String ownName = own.getOrDefault(code, "");
    boolean fine = digits == 0 || code.length() == digits;
    if (fine && !ownName.isEmpty() && (name.isEmpty() || CodeName.same(ownName, name))) {
      return Judgement.right(code);
    }
    Optional<Code> found = list.find(code, year);
    if (found.isPresent()) {
      if (digits > 0 && code.length() < digits) {
        return Judgement.but(
            null, FaultKind.CODE_TOO_SHORT, text, digits, listed(below(list, code, digits)));
      }
      boolean differs = !name.isEmpty() && !isNamed(list, code, name);
      return differs
          ? Judgement.but(
              code,
              FaultKind.CODE_AND_NAME_DIFFER,
              text,
              code,
              found.get().name(),
              "“" + name + "”")
          : Judgement.right(code);
    }
    if (list.knows(code)) {
      return Judgement.but(null, FaultKind.CODE_OF_OTHER_YEAR, text, year, years(list, code));
    }
    String proposals = listed(name.isEmpty() ? similar(list, code) : list.named(name, year));
    boolean wrong =
        list.isComplete(year)
            || !list.lengths().contains(code.length())
            || digits > 0 && code.length() != digits
            || list.find(code.substring(0, Math.min(CLASS_DIGITS, code.length())), year).isEmpty();
    return wrong
        ? Judgement.but(null, FaultKind.CODE_UNKNOWN, text, year, proposals)
        : Judgement.but(code, FaultKind.CODE_UNSURE, text, year, proposals);
  }

  private static boolean isNamed(CodeList list, String code, String name) {
    return list.versions(code).stream().anyMatch(version -> CodeName.same(version.name(), name));
  }

  private List<Code> below(CodeList list, String code, int digits) {
    return list.inForce(year).stream()
        .filter(entry -> entry.code().length() == digits && entry.code().startsWith(code))
        .toList();
  }

  private static String years(CodeList list, String code) {
    return list.versions(code).stream()
        .map(
            version ->
                "%s（%s—%s）"
                    .formatted(
                        version.name(),
                        version.firstYear() == Code.ALWAYS ? "" : version.firstYear(),
                        version.lastYear() == Code.OPEN ? "" : version.lastYear()))
        .collect(Collectors.joining("；"));
  }

  /** Codes of the year that differ in one character. */
  private List<Code> similar(CodeList list, String code) {
    List<Code> similar = new ArrayList<>();
    for (Code entry : list.inForce(year)) {
      if (entry.code().length() == code.length() && differing(entry.code(), code) == 1) {
        similar.add(entry);
      }
    }
    return similar;
  }

  private static int differing(String one, String other) {
    int differing = 0;
    for (int i = 0; i < one.length(); i++) {
      differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differing;
  }

  private Judgement name(CodeList list, String name, int digits, String text) {
    List<Code> named = list.named(name, year);
    List<Code> full =
        named.stream().filter(code -> digits == 0 || code.code().length() == digits).toList();
    if (full.size() == 1) {
      String code = full.getFirst().code();
      return Judgement.but(code, FaultKind.NAME_RESOLVED, text, PickLists.text(full.getFirst()));
    }
    if (full.size() > 1) {
      return Judgement.but(null, FaultKind.NAME_AMBIGUOUS, text, full.size(), listed(full));
    }
    if (!named.isEmpty()) {
      List<Code> below = below(list, named.getFirst().code(), digits);
      return Judgement.but(null, FaultKind.CODE_TOO_SHORT, text, digits, listed(below));
    }
    return Judgement.but(
        null, FaultKind.NAME_UNKNOWN, text, year, listed(near(list, name, digits)));
  }

  private List<Code> near(CodeList list, String name, int digits) {
    return list.nearest(name, year).stream()
        .filter(code -> digits == 0 || code.code().length() == digits)
        .toList();
  }

  /** A few of the codes, for the officer to choose from; "" if there are none. */
  private static String listed(List<Code> codes) {
    String listed =
        codes.stream().limit(MOST_PROPOSALS).map(PickLists::text).collect(Collectors.joining("、"));
    return codes.size() > MOST_PROPOSALS ? listed + "……" : listed;
  }
}
