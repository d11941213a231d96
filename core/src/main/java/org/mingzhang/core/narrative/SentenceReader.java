package org.mingzhang.core.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.StatementLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Statement.Measure;

/**
 * Reads every amount said in the narrative, and binds it to what the layout says must be stated.
 */
public final class SentenceReader {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=。)");
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s?年");
  private static final String COMPARING = "较比与于同";
  private static final int HEADING = 20;

  private final Layout layout;
  private final int year;
  private final String owner;

  /** What the clauses before spoke of. */
  private String subject = "";

  /** What the sentence before began with: a sentence that only compares goes on with it. */
  private String topic = "";

  /**
   * @param year the budget year
   * @param owner name of the department or unit, which may stand before what an amount is said of
   */
  public SentenceReader(Layout layout, int year, String owner) {
    this.layout = layout;
    this.year = year;
    this.owner = owner;
  }

  /** Every paragraph of the sections, in order. */
  public List<Passage> read(List<Section> sections) {
    List<Passage> passages = new ArrayList<>();
    for (Section section : sections) {
      String before = "";
      for (Section.Paragraph paragraph : section.paragraphs()) {
        topic = "";
        List<Sentence> sentences = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(paragraph.text())) {
          subject = topic.isEmpty() && opensWithComparison(sentence) ? before : topic;
          sentences.add(sentence(sentence.strip(), section.id()));
        }
        passages.add(new Passage(section, paragraph, sentences));
        boolean heading = topic.isEmpty() && paragraph.text().length() < HEADING;
        before = heading ? before : topic;
      }
    }
    return passages;
  }

  /** Whether a paragraph goes on with what the one before spoke of. */
  private static boolean opensWithComparison(String sentence) {
    String start = sentence.strip();
    return !start.isEmpty() && COMPARING.indexOf(start.charAt(0)) >= 0;
  }

  private Sentence sentence(String printed, String section) {
    String text = Clauses.half(printed);
    List<Said> said = new ArrayList<>();
    Matcher money = Money.AMOUNT.matcher(text);
    int floor = 0;
    while (money.find()) {
      String clause = Clauses.before(printed, floor, money.start());
      floor = money.end();
      String number = Clauses.squeeze(money.group(1));
      Subject of = Subject.of(clause, number.startsWith("-"));
      String words = ownerless(of.words());
      boolean own = !words.isEmpty();
      if (!own) {
        words = subject;
      } else if (of.measure() == Measure.LEVEL || subject.isEmpty()) {
        subject = words;
      }
      topic = said.isEmpty() ? words : topic;
      int saidOf = yearBefore(text, money.start());
      said.add(
          new Said(
              money.start(),
              money.end(),
              words,
              own,
              of.measure(),
              of.direction(),
              saidOf,
              number,
              money.group(2),
              amount(number, money.group(2)),
              idOf(section, words, of.measure(), saidOf)));
    }
    return new Sentence(printed, said, shares(text));
  }

  private String ownerless(String words) {
    return !owner.isEmpty() && words.startsWith(owner) && words.length() > owner.length()
        ? words.substring(owner.length())
        : words;
  }

  private @Nullable Amount amount(String number, String unitWord) {
    MoneyUnit unit = MoneyUnit.of(unitWord).orElse(MoneyUnit.TEN_THOUSAND_YUAN);
    boolean asInForm = unit == layout.moneyUnit() || unit == MoneyUnit.TEN_THOUSAND_YUAN;
    return Amount.parse(number, unit, asInForm ? layout.decimals() : 0).orElse(null);
  }

  private static List<Share> shares(String text) {
    List<Share> shares = new ArrayList<>();
    Matcher share = Changes.SHARE.matcher(text);
    while (share.find()) {
      shares.add(
          new Share(
              share.start(2),
              share.end(),
              Changes.direction(share.group(1), false),
              new BigDecimal(share.group(2))));
    }
    return shares;
  }

  /** The last year named before the amount that is not one compared with. */
  private int yearBefore(String sentence, int end) {
    int found = year;
    Matcher matcher = YEAR.matcher(sentence);
    while (matcher.find() && matcher.end() <= end) {
      String before = sentence.substring(0, matcher.start()).stripTrailing();
      boolean compared =
          !before.isEmpty() && COMPARING.indexOf(before.charAt(before.length() - 1)) >= 0;
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
    return "";
  }

  private boolean isOf(StatementLayout.Year wanted, int saidOf) {
    return switch (wanted) {
      case THIS -> saidOf == year;
      case LAST -> saidOf == year - 1;
      case ANY -> saidOf == year || saidOf == year - 1;
    };
  }
}
