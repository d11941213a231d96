package org.mingzhang.core.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.mingzhang.core.layout.StatementLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Statement.Direction;
import org.mingzhang.core.publication.Statement.Measure;

/** Fills the paragraphs of one section, and takes down what they state. */
final class ParagraphWriter {

  private final Said said;
  private final Facts facts;
  private final NarrativeTemplate template;
  private final String heading;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Stated> inParagraph = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String subject = "";

  /**
   * An amount of the paragraph.
   *
   * @param end where its sentence goes on
   */
  private record Stated(StatementLayout form, String subject, long fen, int end) {}

  ParagraphWriter(Said said, Facts facts, NarrativeTemplate template, String heading) {
    this.said = said;
    this.facts = facts;
    this.template = template;
    this.heading = heading;
  }

  /** What the paragraphs so far have stated. */
  List<Statement> statements() {
    return statements;
  }

  /** The paragraph; "" if its conditions leave nothing of it. */
  String paragraph(String pattern) {
    text.setLength(0);
    inParagraph.clear();
    write(Piece.parse(pattern));
    int start = 0;
    for (String sentence : text.toString().split("(?<=。)")) {
      int end = start + sentence.length();
      for (Stated one : inParagraph) {
        if (start < one.end() && one.end() <= end) {
          statements.add(statement(one, sentence.strip()));
        }
      }
      start = end;
    }
    return text.toString();
  }

  private void write(List<Piece> pieces) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words words -> text.append(words.text());
        case Piece.Subject of -> {
          subject = of.words();
          text.append(of.silent() ? "" : subject);
        }
        case Piece.Slot slot -> text.append(facts.word(slot.name()).orElseGet(() -> amount(slot)));
        case Piece.When when -> {
          if (holds(when.condition()) != when.not()) {
            write(when.then());
          }
        }
      }
    }
  }

  private boolean holds(String condition) {
    return facts.holds(condition).orElseGet(() -> fen(form(condition)).orElse(0) != 0);
  }

  private StatementLayout form(String id) {
    return said.form(id).orElseThrow(() -> new IllegalStateException(heading + " " + id));
  }

  /** As printed: what rounds to nothing is nothing. */
  private OptionalLong fen(StatementLayout form) {
    OptionalLong exact = said.fen(form);
    return exact.isEmpty() ? exact : OptionalLong.of(amount(exact.getAsLong()).fen());
  }

  private String amount(Piece.Slot slot) {
    StatementLayout form = form(slot.name());
    long fen = fen(form).orElse(0);
    String printed = amount(Math.abs(fen)).print();
    if (form.measure() == Measure.CHANGE) {
      if (fen == 0) {
        return "持平";
      }
      printed = (fen < 0 ? "减少" : "增加") + printed + template.unit().label();
    }
    inParagraph.add(new Stated(form, subject, fen, text.length() + printed.length()));
    return printed;
  }

  private Amount amount(long fen) {
    BigDecimal step = BigDecimal.valueOf(template.unit().fen()).movePointLeft(template.decimals());
    long rounded =
        BigDecimal.valueOf(fen)
            .divide(step, 0, RoundingMode.HALF_UP)
            .multiply(step)
            .longValueExact();
    return new Amount(rounded, template.unit(), template.decimals());
  }

  private Statement statement(Stated one, String sentence) {
    StatementLayout form = one.form();
    Direction direction = one.fen() < 0 ? Direction.DECREASE : Direction.INCREASE;
    Amount amount = amount(Math.abs(one.fen()));
    int year = said.now().budget().year();
    return new Statement(
        form.id(),
        heading,
        sentence,
        one.subject(),
        form.year() == StatementLayout.Year.LAST ? year - 1 : year,
        amount.print(),
        amount,
        template.unit().label(),
        form.measure(),
        form.measure() == Measure.CHANGE ? direction : Direction.NONE,
        Origin.NONE);
  }
}
