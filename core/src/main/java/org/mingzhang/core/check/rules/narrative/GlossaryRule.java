package org.mingzhang.core.check.rules.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.narrative.WordLists;
import org.mingzhang.core.publication.Publication.Term;

/** Each term is explained once, by its own explanation. */
final class GlossaryRule implements Rule {

  private static final int LONG = 12;
  private static final String SECTION = "名词解释";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.glossary",
              Severity.WARNING,
              "名词解释各条不重复，解释的是该名词",
              "Each term of the glossary is explained once, by its own explanation",
              "财预〔2016〕143号：对专业性较强的名词进行解释")
          .shownBy(
              "名词: 基本支出|为保障机构正常运转、完成日常工作任务而发生的支出。",
              "名词: 基本支出|在保障运行之外完成特定行政任务和事业发展目标的支出。\n名词: 项目支出|在保障运行之外完成特定行政任务和事业发展目标的支出。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<Term> glossary = facts.publication().glossary();
    if (glossary.isEmpty()) {
      out.notApplicable("narrative.glossary.none");
    }
    Map<String, Term> byTerm = new HashMap<>();
    Map<String, Term> byText = new HashMap<>();
    for (Term term : glossary) {
      String name = CodeName.plain(term.term());
      String text = CodeName.plain(term.explanation());
      Term again = byTerm.putIfAbsent(name, term);
      Term copied = text.length() < LONG ? null : byText.putIfAbsent(text, term);
      if (again != null) {
        report("narrative.glossary.twice", term, again, out);
      } else if (copied != null && !isCode(name)) {
        report("narrative.glossary.same", term, copied, out);
      } else {
        checkWords(term, name, text, out);
      }
    }
  }

  private static boolean isCode(String name) {
    return !name.isEmpty() && Character.isDigit(name.charAt(0));
  }

  private static void checkWords(Term term, String name, String text, Findings out) {
    for (KnownTerm known : KnownTerm.ALL) {
      if (CodeName.plain(known.name()).equals(name)
          && text.length() >= LONG
          && known.words().stream().noneMatch(text::contains)) {
        String other = KnownTerm.meant(text, known);
        out.found(
                other.isEmpty() ? "narrative.glossary.foreign" : "narrative.glossary.of-another",
                term.term(),
                other)
            .at(Places.inSection(SECTION, term.origin()))
            .actual(Prose.brief(term.explanation()))
            .add();
      }
    }
  }

  private static void report(String key, Term term, Term earlier, Findings out) {
    out.found(key, term.term(), earlier.term())
        .at(Places.inSection(SECTION, term.origin()))
        .at(Places.inSection(SECTION, earlier.origin()))
        .actual(Prose.brief(term.explanation()))
        .add();
  }

  /**
   * A term of the trade.
   *
   * @param used how it occurs in a narrative
   * @param words an explanation of it has one of them
   * @param wanted whether it has to be explained where it is used
   */
  record KnownTerm(String name, Pattern used, List<String> words, boolean wanted) {

    static final List<KnownTerm> ALL =
        WordLists.lines("terms.txt").stream().map(KnownTerm::of).toList();

    private static KnownTerm of(String line) {
      String[] parts = line.split("\\|", -1);
      return new KnownTerm(
          parts[0], Pattern.compile(parts[1]), List.of(parts[2].split(",")), parts.length > 3);
    }

    /** The other term that a text explains by name; "" if none. */
    static String meant(String text, KnownTerm own) {
      return ALL.stream()
          .filter(other -> other != own)
          .filter(other -> other.words().getFirst().length() > 2)
          .filter(other -> text.contains(other.words().getFirst()))
          .map(KnownTerm::name)
          .findFirst()
          .orElse("");
    }
  }
}
