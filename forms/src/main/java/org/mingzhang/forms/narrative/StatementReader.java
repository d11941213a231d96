package org.mingzhang.forms.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.StatementLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Statement.Measure;
import org.mingzhang.forms.book.Identity;
import org.mingzhang.forms.flow.Journal;
import org.mingzhang.forms.text.Width;
import org.mingzhang.forms.text.Wrap;

/**
 * Reads every amount said in the narrative, and binds it to what the layout says must be stated.
 */
final class StatementReader {

  private static final String CLAUSE_ENDS = "，,。；;：:（(、";
  private static final String OPENING = "（(";
  private static final String CLOSING = "）)";
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s?年");
  private static final String COMPARING = "较比与于同";

  private final Layout layout;
  private final int year;
  private final String owner;
  private final FunctionalPath items;
  private final Journal journal;
  private final List<Statement> statements = new ArrayList<>();

  /** What the clauses before spoke of. */
  private String subject = "";

  /** What the sentence before began with: a sentence that only compares goes on with it. */
  private String topic = "";

  StatementReader(Layout layout, Identity identity, FunctionalPath items, Journal journal) {
    this.layout = layout;
    this.year = identity.year();
    this.owner = identity.organization().name();
    this.items = items;
    this.journal = journal;
  }

  List<Statement> read(List<Section> sections) {
    for (Section section : sections) {
      for (Section.Paragraph paragraph : section.paragraphs()) {
        topic = "";
        for (String sentence : paragraph.text().split("(?<=。)")) {
          subject = topic;
          sentence(sentence.strip(), section, paragraph.origin());
        }
      }
    }
    return statements;
  }

  private void sentence(String sentence, Section section, Origin origin) {
    Matcher amount = Money.AMOUNT.matcher(Width.half(sentence));
    int clauseFloor = 0;
    boolean first = true;
    while (amount.find()) {
      String clause = clause(sentence, clauseFloor, amount.start());
      clauseFloor = amount.end();
      Subject said = Subject.of(clause);
      String words = ownerless(said.words());
      if (words.isEmpty()) {
        words = subject;
      } else if (said.measure() == Measure.LEVEL || subject.isEmpty()) {
        subject = words;
      }
      topic = first ? words : topic;
      first = false;
      add(sentence, section, words, said, amount, origin);
    }
  }

  /**
   * The words before a position, back to the last punctuation; brackets that close again are part
   * of them.
   */
  private static String clause(String sentence, int floor, int end) {
    int start = end;
    int open = 0;
    while (start > floor) {
      char c = sentence.charAt(start - 1);
      open += CLOSING.indexOf(c) >= 0 ? 1 : 0;
      if (open == 0 && CLAUSE_ENDS.indexOf(c) >= 0) {
        break;
      }
      open -= OPENING.indexOf(c) >= 0 ? 1 : 0;
      start--;
    }
    String clause = sentence.substring(start, end);
    boolean nothingSaid = clause.isBlank() && start > floor;
    return nothingSaid ? clause(sentence, floor, start - 1) : clause;
  }

  private String ownerless(String words) {
    return !owner.isEmpty() && words.startsWith(owner) && words.length() > owner.length()
        ? words.substring(owner.length())
        : words;
  }

  private void add(
      String sentence, Section section, String words, Subject said, Matcher amount, Origin origin) {
    String printed = Wrap.squeeze(Width.half(amount.group(1)));
    String unitWord = amount.group(2);
    MoneyUnit unit = MoneyUnit.of(unitWord).orElse(MoneyUnit.TEN_THOUSAND_YUAN);
    int decimals =
        unit == layout.moneyUnit() || unit == MoneyUnit.TEN_THOUSAND_YUAN ? layout.decimals() : 0;
    Optional<Amount> value = Amount.parse(printed, unit, decimals);
    if (value.isEmpty()) {
      journal.unread(origin, amount.group(), "说明中的金额无法识别");
    }
    int saidOf = yearBefore(sentence, amount.start());
    statements.add(
        new Statement(
            idOf(section.id(), words, said.measure(), saidOf),
            section.heading(),
            sentence,
            words,
            saidOf,
            printed,
            value.orElse(null),
            unitWord,
            said.measure(),
            said.direction(),
            origin));
  }

  /** The last year named before the amount that is not one compared with. */
  private int yearBefore(String sentence, int end) {
    int found = year;
    Matcher matcher = YEAR.matcher(sentence);
    while (matcher.find() && matcher.end() <= end) {
      boolean compared =
          matcher.start() > 0 && COMPARING.indexOf(sentence.charAt(matcher.start() - 1)) >= 0;
      if (!compared) {
        found = Integer.parseInt(matcher.group(1));
      }
    }
    return found;
  }

  private String idOf(String section, String words, Measure measure, int saidOf) {
    for (StatementLayout wanted : layout.statements()) {
      if (wanted.section().equals(section)
          && wanted.measure() == measure
          && isOf(wanted.year(), saidOf)
          && wanted.subject().matcher(words).matches()) {
        return wanted.id();
      }
    }
    boolean level = measure == Measure.LEVEL && saidOf == year;
    return level ? items.idOf(words).orElse("") : "";
  }

  private boolean isOf(StatementLayout.Year wanted, int saidOf) {
    return switch (wanted) {
      case THIS -> saidOf == year;
      case LAST -> saidOf == year - 1;
      case ANY -> saidOf == year || saidOf == year - 1;
    };
  }
}
