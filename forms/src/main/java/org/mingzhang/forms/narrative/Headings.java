package org.mingzhang.forms.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.SectionLayout;
import org.mingzhang.forms.flow.Line;
import org.mingzhang.forms.text.Fold;

/** Tells headings from other lines, and which section of the layout a heading opens. */
final class Headings {

  private static final Pattern NUMBERED =
      Pattern.compile("(第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}\\s?[、.．]).{2,40}");
  private static final Pattern CONTENTS = Pattern.compile(".*(\\.{4,}|…{2,}|·{4,}).*");

  /** 第一部分 and 一、 open sections, smaller numbers do not. */
  static final int SECTION_RANK = 2;

  private static final int LONGEST_BARE = 30;
  private static final List<Pattern> RANKS =
      List.of(
          Pattern.compile("第[一二三四五六七八九十]+部分"),
          Pattern.compile("[一二三四五六七八九十]{1,3}\\s?[、.．]"),
          Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)]"),
          Pattern.compile("\\d{1,2}\\s?[、.．]"));
  private static final int LONGEST = 50;
  private static final Pattern LEADERS = Pattern.compile("\\s*[.…·]{2}[.…·\\s]*");
  private static final Pattern NUMBER =
      Pattern.compile("(?:第|[（(])?\\s?([一二三四五六七八九十]{1,3}|\\d{1,2})(?:部分|[）)]|\\s?[、.．])");
  private static final String NUMERALS = "一二三四五六七八九";
  private static final int TEN = 10;

  private final List<Section> sections;

  /** A section of the layout with its words folded. */
  private record Section(String id, List<String> words) {}

  Headings(Layout layout) {
    this.sections =
        layout.sections().stream()
            .map(section -> new Section(section.id(), folded(section)))
            .toList();
  }

  private static List<String> folded(SectionLayout section) {
    return section.match().stream().map(Fold::fold).toList();
  }

  /** Whether the line is a heading of the first rank. */
  boolean isHeading(Line line) {
    String text = line.text();
    return text.length() <= LONGEST
        && !isContents(text)
        && !text.endsWith("。")
        && !text.endsWith("；")
        && (line.heading() > 0 || NUMBERED.matcher(text).matches() || isBareTitle(text));
  }

  /** The rank of a heading by its number: 第一部分, 一、, （一）, 1、; 0 without a number. */
  static int rank(String heading) {
    for (int i = 0; i < RANKS.size(); i++) {
      if (RANKS.get(i).matcher(heading).lookingAt()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A short line that names a section and nothing else; "我单位无……" is a sentence. */
  private boolean isBareTitle(String text) {
    return text.length() <= LONGEST_BARE && text.indexOf('无') < 0 && opens(text).isPresent();
  }

  static boolean isContents(String text) {
    return CONTENTS.matcher(text).matches();
  }

  /** An entry of a contents page: its title, a tab and the page. */
  static String contentsEntry(String text) {
    return LEADERS.matcher(text).replaceFirst("\t").strip();
  }

  /** The number before a heading; 0 if there is none. */
  static int ordinal(String heading) {
    Matcher number = NUMBER.matcher(heading);
    if (!number.lookingAt()) {
      return 0;
    }
    String digits = number.group(1);
    return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : chinese(digits);
  }

  private static int chinese(String numeral) {
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return NUMERALS.indexOf(numeral.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : NUMERALS.indexOf(numeral.charAt(ten - 1)) + 1;
    boolean round = ten == numeral.length() - 1;
    return tens * TEN + (round ? 0 : NUMERALS.indexOf(numeral.charAt(ten + 1)) + 1);
  }

  /** The section of the layout that a heading opens: the one with the longest word in it. */
  Optional<String> opens(String heading) {
    String folded = Fold.fold(heading);
    String id = null;
    int longest = 0;
    for (Section section : sections) {
      for (String word : section.words()) {
        if (word.length() > longest && folded.contains(word)) {
          id = section.id();
          longest = word.length();
        }
      }
    }
    return Optional.ofNullable(id);
  }
}
