package org.mingzhang.engine.workbook.fault;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.words.Words;

/**
 * Something wrong in a workbook.
 *
 * @param sheet its name in the file, or in the form if it is missing
 * @param row counted from 1; 0 if it is about the whole sheet
 * @param column counted from 1; 0 if it is about a whole row or sheet
 * @param details what its sentence is filled with: what is there, what should be there
 */
public record WorkbookFault(
    FaultKind kind, String sheet, int row, int column, List<String> details) {

  private static final String BUNDLE = "org.mingzhang.engine.workbook.messages";
  private static final Pattern PROPOSAL = Pattern.compile("\\{(\\d)\\|([^|}]*)\\|([^|}]*)}");
  private static final int LETTERS = 26;

  public WorkbookFault {
    details = List.copyOf(details);
  }

  public Severity severity() {
    return kind.severity();
  }

  /** The address in the sheet, such as {@code C12}, {@code 12:12}; "" for a whole sheet. */
  public String cell() {
    if (row == 0) {
      return column == 0 ? "" : letters(column) + ":" + letters(column);
    }
    return column == 0 ? row + ":" + row : letters(column) + row;
  }

  /** The letters of a column, such as AB. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  /** Sheet and cell, such as {@code 收入!C12}. */
  public String place() {
    return cell().isEmpty() ? sheet : sheet + "!" + cell();
  }

  /** What is wrong and what to do, without the place. */
  public String message(Locale language) {
    Words words = Words.of(BUNDLE, language);
    String text = words.text("fault." + kind.name().toLowerCase(Locale.ROOT), details.toArray());
    return PROPOSAL.matcher(text).replaceAll(parts -> proposal(parts, words));
  }

  /** {@code {2|Near are: |None.}}: the first with the proposals if there are any, or the second. */
  private String proposal(MatchResult parts, Words words) {
    String proposals = details.get(Integer.parseInt(parts.group(1)));
    String said =
        proposals.isEmpty()
            ? parts.group(3)
            : parts.group(2) + proposals + (words.isEnglish() ? "." : "。");
    return Matcher.quoteReplacement(said);
  }

  /** The words of the workbook and of its marks. */
  public static Words words(Locale language) {
    return Words.of(BUNDLE, language);
  }
}
