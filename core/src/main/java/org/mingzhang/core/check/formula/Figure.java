package org.mingzhang.core.check.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Statement;

/**
 * A printed figure that takes part in formulas. There is one object for each place in a check, so
 * figures are compared by identity.
 */
public abstract sealed class Figure {

  private final Amount amount;
  private final boolean unread;
  private final boolean blank;

  private Figure(Amount amount, boolean unread, boolean blank) {
    this.amount = amount;
    this.unread = unread;
    this.blank = blank;
  }

  /** The value and how it is printed; zero if it is blank or was not read. */
  public Amount amount() {
    return amount;
  }

  /** Whether something is printed that could not be read. */
  public boolean isUnread() {
    return unread;
  }

  public boolean isBlank() {
    return blank;
  }

  long halfWidth() {
    return blank || unread ? 0 : amount.halfWidth();
  }

  /** Where it is printed. */
  public abstract Place place();

  /** As a person would point at it, such as 支出总表“合计”行“项目支出”. */
  public abstract String name();

  /** A cell of a table. */
  public static final class TableFigure extends Figure {
    private final TableFacts table;
    private final Cell cell;

    TableFigure(TableFacts table, Cell cell, int decimals) {
      super(
          cell.amount() != null ? cell.amount() : new Amount(0, table.table().unit(), decimals),
          cell.state() == Cell.State.UNREAD,
          cell.state() == Cell.State.BLANK);
      this.table = table;
      this.cell = cell;
    }

    public TableFacts table() {
      return table;
    }

    public Cell cell() {
      return cell;
    }

    @Override
    public Place place() {
      return table.place(cell);
    }

    @Override
    public String name() {
      return table.layout().name()
          + "“"
          + table.rowLabel(cell.row())
          + "”行“"
          + table.columnName(cell.column())
          + "”";
    }

    boolean isQuantity() {
      return table
          .layout()
          .column(cell.column())
          .filter(column -> column.kind() == ColumnLayout.Kind.QUANTITY)
          .isPresent();
    }

    /** The number printed in a column of quantities; null if it is none. */
    @Nullable BigDecimal quantity() {
      String text = cell.text().replace(",", "").strip();
      if (text.isEmpty()) {
        return BigDecimal.ZERO;
      }
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException notANumber) {
        return null;
      }
    }
  }

  /** An amount said in the narrative. */
  public static final class StatementFigure extends Figure {
    private final Statement statement;

    StatementFigure(Statement statement, Amount amount) {
      super(
          amount,
          statement.amount() == null && statement.direction() != Statement.Direction.UNCHANGED,
          false);
      this.statement = statement;
    }

    public Statement statement() {
      return statement;
    }

    @Override
    public Place place() {
      return Places.of(statement);
    }

    @Override
    public String name() {
      return "说明中的" + statement.id();
    }
  }

  /** A figure in the head of a project sheet. */
  public static final class ProjectFigure extends Figure {
    private final ProjectSheet sheet;
    private final ProjectSheet.Figure figure;
    private final String field;

    ProjectFigure(ProjectSheet sheet, ProjectSheet.Figure figure, String field, Amount amount) {
      super(amount, figure.amount() == null && !figure.text().isBlank(), figure.text().isBlank());
      this.sheet = sheet;
      this.figure = figure;
      this.field = field;
    }

    @Override
    public Place place() {
      return Places.of(sheet, figure.origin());
    }

    @Override
    public String name() {
      return "项目 " + sheet.number() + "“" + sheet.name() + "”的" + field;
    }
  }
}
