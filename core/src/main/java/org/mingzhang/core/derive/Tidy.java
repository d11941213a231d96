package org.mingzhang.core.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Indicator;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.Texts;
import org.mingzhang.core.publication.OverallPerformance;

/**
 * Puts the words of officers in the shape of print: no signs that nobody sees, no spaces but
 * between words and numbers of Latin letters, a paragraph a line. What print cannot show is not
 * meant.
 */
final class Tidy {

  private Tidy() {}

  static Budget budget(Budget budget) {
    return new Budget(
        budget.organization(),
        budget.year(),
        budget.institutions(),
        budget.revenue(),
        budget.carryOver(),
        budget.expenditure(),
        budget.carryForward(),
        budget.controls(),
        budget.projects().stream().map(Tidy::project).toList(),
        budget.purchases(),
        budget.assets(),
        texts(budget.texts()),
        targets(budget.targets()),
        budget.disclosure(),
        budget.codeNames());
  }

  /** The key that lines call a project by stays as it is. */
  private static Project project(Project project) {
    return new Project(
        project.unit(),
        project.code(),
        project.code().isEmpty() ? project.name() : line(project.name()),
        project.kind(),
        project.years(),
        line(project.purpose()),
        project.paymentPlan(),
        lines(project.goals()),
        project.indicators().stream().map(Tidy::indicator).toList(),
        project.secret());
  }

  private static Indicator indicator(Indicator indicator) {
    return new Indicator(
        line(indicator.level1()),
        line(indicator.level2()),
        line(indicator.level3()),
        line(indicator.description()),
        line(indicator.value()),
        line(indicator.basis()));
  }

  private static Texts texts(Texts texts) {
    SequencedMap<String, List<String>> additions = new LinkedHashMap<>();
    texts.additions().forEach((section, added) -> additions.put(section, lines(added)));
    return new Texts(
        lines(texts.duties()),
        each(texts.reasons()),
        each(texts.uses()),
        additions,
        each(texts.glossary()));
  }

  private static SequencedMap<String, String> each(Map<String, String> texts) {
    SequencedMap<String, String> tidy = new LinkedHashMap<>();
    texts.forEach((key, text) -> tidy.put(key, line(text)));
    return tidy;
  }

  private static OverallPerformance targets(OverallPerformance targets) {
    return new OverallPerformance(
        String.join("\n", lines(List.of(targets.goal()))),
        targets.items().stream()
            .map(
                item ->
                    new OverallPerformance.Item(
                        line(item.title()),
                        String.join("\n", lines(List.of(item.goal()))),
                        lines(item.indicators())))
            .toList(),
        targets.measures().stream()
            .map(measure -> String.join("\n", lines(List.of(measure))))
            .toList());
  }

  /** Texts as paragraphs, none of them empty. */
  private static List<String> lines(List<String> texts) {
    List<String> lines = new ArrayList<>();
    for (String text : texts) {
      text.lines().map(Tidy::line).filter(line -> !line.isEmpty()).forEach(lines::add);
    }
    return lines;
  }

  /** A text in one line. */
  static String line(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (space
            && !tidy.isEmpty()
            && isLatin(tidy.codePointBefore(tidy.length()))
            && isLatin(c)) {
          tidy.append(' ');
        }
        tidy.appendCodePoint(c);
        space = false;
      }
    }
    return tidy.toString();
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.UNASSIGNED;
  }

  /** Letters and digits of scripts that put spaces between words. */
  private static boolean isLatin(int c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }
}
