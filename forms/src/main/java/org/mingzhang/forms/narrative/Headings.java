package org.mingzhang.forms.narrative;

import java.util.List;
import java.util.Optional;
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
  private static final int LONGEST = 50;

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
        && (line.heading() > 0
            || NUMBERED.matcher(text).matches()
            || opens(text).isPresent() && text.length() <= 30);
  }

  static boolean isContents(String text) {
    return CONTENTS.matcher(text).matches();
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
