package org.mingzhang.forms.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.StatementLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Statement.Direction;
import org.mingzhang.core.publication.Statement.Measure;

/**
 * Fills the sentences of one section. In a template {@code [words]} is what the next amount is said
 * of, {@code [=words]} the same without being printed again, and {@code {id}} the amount of a
 * statement or a plain word such as the year.
 */
final class SampleSentences {

  private static final Pattern MARK = Pattern.compile("\\[(=?)([^\\]]+)\\]|\\{([^}]+)\\}");

  private final SampleBudget budget;
  private final Layout layout;
  private final String heading;
  private final SampleAmounts amounts;
  private final List<Statement> statements = new ArrayList<>();
  private String subject = "";

  SampleSentences(SampleBudget budget, Layout layout, String heading) {
    this.budget = budget;
    this.layout = layout;
    this.heading = heading;
    this.amounts = new SampleAmounts(budget);
  }

  String heading() {
    return heading;
  }

  List<Statement> statements() {
    return statements;
  }

  String paragraph(String template) {
    StringBuilder paragraph = new StringBuilder();
    for (String sentence : template.split("(?<=。)")) {
      paragraph.append(sentence(sentence));
    }
    return paragraph.toString();
  }

  private String sentence(String template) {
    List<Said> said = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(template);
    int end = 0;
    while (mark.find()) {
      text.append(template, end, mark.start());
      end = mark.end();
      if (mark.group(2) != null) {
        subject = mark.group(2);
        text.append(mark.group(1).isEmpty() ? subject : "");
      } else {
        text.append(word(mark.group(3), said));
      }
    }
    text.append(template.substring(end));
    said.forEach(one -> statements.add(statement(one, text.toString())));
    return text.toString();
  }

  /** An amount that a sentence states. */
  private record Said(StatementLayout form, String subject, long fen) {}

  private String word(String name, List<Said> said) {
    return switch (name) {
      case "年" -> Integer.toString(budget.year());
      case "上年" -> Integer.toString(budget.year() - 1);
      case "名称" -> budget.organization().name();
      case "主体" -> layout.fill("{主体}", budget.organization().level(), budget.year());
      case "项目数" -> Integer.toString(budget.projects().size());
      case "车辆" -> Long.toString(budget.assets().vehicles());
      default -> amount(name, said);
    };
  }

  private String amount(String id, List<Said> said) {
    StatementLayout form =
        layout.statements().stream()
            .filter(statement -> statement.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new AssertionError(id));
    long fen = amounts.fen(id);
    said.add(new Said(form, subject, fen));
    String change = fen < 0 ? "减少" : "增加";
    return (form.measure() == Measure.CHANGE ? change : "") + print(fen);
  }

  private static String print(long fen) {
    return amount(fen).print();
  }

  private static Amount amount(long fen) {
    return new Amount(Math.abs(fen), MoneyUnit.TEN_THOUSAND_YUAN, 2);
  }

  private Statement statement(Said said, String text) {
    StatementLayout form = said.form();
    Direction direction = said.fen() < 0 ? Direction.DECREASE : Direction.INCREASE;
    return new Statement(
        form.id(),
        heading,
        text,
        said.subject(),
        form.year() == StatementLayout.Year.LAST ? budget.year() - 1 : budget.year(),
        print(said.fen()),
        amount(said.fen()),
        "万元",
        form.measure(),
        form.measure() == Measure.CHANGE ? direction : Direction.NONE,
        Origin.NONE);
  }
}
