package org.mingzhang.core.check.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.StatementLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Statement.Direction;
import org.mingzhang.core.publication.Statement.Measure;

/** The amounts said in the narrative of an example. */
final class ExampleStatements {

  private static final String OF_CODE = "科目";

  private final Layout layout;

  ExampleStatements(Layout layout) {
    this.layout = layout;
  }

  List<Statement> of(Map<String, String> entries) {
    List<Statement> statements = new ArrayList<>();
    entries.forEach((id, value) -> statements.add(statement(id, value)));
    return statements;
  }

  private Statement statement(String id, String value) {
    StatementLayout form = form(id);
    boolean down = value.startsWith("-");
    String number = down ? value.substring(1) : value;
    MoneyUnit unit = MoneyUnit.of(number).orElse(layout.moneyUnit());
    String digits =
        number.endsWith(unit.label())
            ? number.substring(0, number.length() - unit.label().length())
            : number;
    boolean change = form.measure() == Measure.CHANGE;
    Direction direction = !change ? Direction.NONE : down ? Direction.DECREASE : Direction.INCREASE;
    return new Statement(
        id,
        form.section(),
        id + value,
        id,
        layout.firstYear() - (form.year() == StatementLayout.Year.LAST ? 1 : 0),
        digits,
        Amount.parse(digits, unit, layout.decimals()).orElse(null),
        unit.label(),
        form.measure(),
        direction,
        Origin.NONE);
  }

  /** Amounts said of a code, such as 科目2080506, need no entry in the layout. */
  private StatementLayout form(String id) {
    if (id.startsWith(OF_CODE)) {
      return new StatementLayout(
          id, "", Pattern.compile(""), Measure.LEVEL, StatementLayout.Year.THIS);
    }
    return layout.statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RuleException("例子里的说明金额不存在：" + id));
  }
}
