package org.mingzhang.core.check.formula;

import java.util.List;
import org.mingzhang.core.check.Reasons;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.money.Agreement;
import org.mingzhang.core.publication.ProjectSheet;

/** An expression that is true or not. */
sealed interface Condition extends Node {

  boolean holds(Context context);

  /** How two values are put to each other. */
  enum Relation {
    EQUAL("="),
    UNEQUAL("≠"),
    AT_MOST("≤"),
    AT_LEAST("≥"),
    LESS("<"),
    MORE(">");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    /**
     * Whether two totals stand so to each other, given their difference and how they agree. What
     * rounding may explain satisfies every relation that equality satisfies.
     */
    Agreement judge(long difference, Agreement agreement) {
      boolean holds =
          switch (this) {
            case EQUAL -> false;
            case UNEQUAL -> agreement != Agreement.AGREES;
            case AT_MOST -> difference <= 0 || agreement != Agreement.CONTRADICTS;
            case AT_LEAST -> difference >= 0 || agreement != Agreement.CONTRADICTS;
            case LESS -> difference < 0;
            case MORE -> difference > 0;
          };
      if (this == EQUAL) {
        return agreement;
      }
      return holds ? Agreement.AGREES : Agreement.CONTRADICTS;
    }
  }

  /** {@code a = b} and its like. */
  record Comparison(Numeric left, Relation relation, Numeric right) implements Condition {
    @Override
    public boolean holds(Context context) {
      Value a = left.value(context);
      Value b = right.value(context);
      a.commonKind(b);
      requireRead(a);
      requireRead(b);
      Agreement verdict = relation.judge(a.sum().fen() - b.sum().fen(), a.sum().compare(b.sum()));
      return verdict != Agreement.CONTRADICTS;
    }

    private static void requireRead(Value value) {
      for (Value.Term term : value.terms()) {
        if (term.figure().isUnread()) {
          throw new NotApplicable("na.unread", term.figure());
        }
      }
    }
  }

  /** {@code 且}. */
  record Both(Condition left, Condition right) implements Condition {
    @Override
    public boolean holds(Context context) {
      return left.holds(context) && right.holds(context);
    }
  }

  /** {@code 或}. */
  record Either(Condition left, Condition right) implements Condition {
    @Override
    public boolean holds(Context context) {
      return left.holds(context) || right.holds(context);
    }
  }

  /** {@code 非}. */
  record Not(Condition inner) implements Condition {
    @Override
    public boolean holds(Context context) {
      return !inner.holds(context);
    }
  }

  /** {@code 有(支出总表)}: the document contains the table. */
  record HasTable(Source source, String table) implements Condition {
    @Override
    public boolean holds(Context context) {
      return context.books(source).stream().allMatch(book -> book.table(table).isPresent());
    }
  }

  /** {@code 有(说明[…])}, {@code 有(表[…])}: an amount is stated. */
  record Has(Numeric what) implements Condition {
    @Override
    public boolean holds(Context context) {
      try {
        return what.value(context).terms().stream().anyMatch(term -> !term.figure().isBlank());
      } catch (NotApplicable notThere) {
        return false;
      }
    }
  }

  /**
   * {@code 有原因(总体情况)}: the section says why something changed; with {@code 本行} only where it speaks
   * of the item of the bound row.
   */
  record GivesReason(String section, boolean ofRow) implements Condition {
    @Override
    public boolean holds(Context context) {
      String row = context.row;
      return ofRow && row != null
          ? Reasons.given(context.facts(), section, row)
          : Reasons.given(context.facts(), section);
    }
  }

  /** {@code 空(政府性基金支出表)}: the table is printed without an amount. */
  record IsEmpty(String table) implements Condition {
    @Override
    public boolean holds(Context context) {
      return context
          .facts()
          .table(table)
          .map(TableFacts::isEmpty)
          .orElseThrow(() -> new NotApplicable("na.table", table));
    }
  }

  /** {@code 字样(表[本行, 计量单位], 元)}: the cell reads so. */
  record Reads(Reference cell, List<String> words) implements Condition {
    @Override
    public boolean holds(Context context) {
      return cell.figures(context).stream()
          .anyMatch(figure -> words.contains(figure.cell().text().strip()));
    }
  }

  /** {@code 名含(出国)}: the name of the bound project contains one of the words. */
  record ProjectCalled(List<String> words) implements Condition {
    @Override
    public boolean holds(Context context) {
      ProjectSheet project = context.project;
      return project != null && words.stream().anyMatch(project.name()::contains);
    }
  }
}
