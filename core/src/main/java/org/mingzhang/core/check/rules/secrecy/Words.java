package org.mingzhang.core.check.rules.secrecy;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.PrintedText.Kind;
import org.mingzhang.core.publication.Publication.Unread;

/** All that is printed in words, what was not understood included: it is published all the same. */
final class Words {

  private Words() {}

  static List<PrintedText> of(Facts facts) {
    List<Unread> unread = facts.publication().unread();
    return unread.isEmpty()
        ? facts.texts()
        : Stream.concat(
                facts.texts().stream(),
                unread.stream().filter(rest -> !rest.text().isBlank()).map(Words::printed))
            .toList();
  }

  private static PrintedText printed(Unread unread) {
    Place place = new Place(null, null, null, null, null, null, null, unread.origin());
    return new PrintedText(Kind.CELL, unread.text().strip(), place);
  }

  /** Whether that many digits stand in a row somewhere, spaces and hyphens between them aside. */
  static boolean hasDigits(String text, int count) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ('0' <= c && c <= '9') {
        run++;
        if (run >= count) {
          return true;
        }
      } else if (c != ' ' && c != '-') {
        run = 0;
      }
    }
    return false;
  }

  /** The words before a place, in which a label may stand. */
  static String before(String text, int index, int length) {
    return text.substring(Math.max(0, index - length), index);
  }

  /** Reports a number that is somebody's own, masked. */
  static void tell(String key, String number, PrintedText printed, Findings out) {
    String masked = masked(number);
    out.found(key, masked)
        .at(printed.place())
        .actual(masked)
        .repair("secrecy.personal.repair")
        .add();
  }

  /** The number with its middle masked: it is not to be published once more by a report. */
  private static String masked(String number) {
    int kept = Math.min(4, number.length() / 4);
    return number.substring(0, kept)
        + "*".repeat(number.length() - 2 * kept)
        + number.substring(number.length() - kept);
  }
}
