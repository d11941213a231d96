package org.mingzhang.core.check.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Messages;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.code.CodeLists;
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

  private final Facts book;
  private final Amount amount;
  private final boolean unread;
  private final boolean blank;

  private Figure(Facts book, Amount amount, boolean unread, boolean blank) {
    this.book = book;
    this.amount = amount;
    this.unread = unread;
    this.blank = blank;
  }

  /** The document it is printed in. */
  Facts book() {
    return book;
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
  public Place place() {
    return placeInBook().in(book.document());
  }

  abstract Place placeInBook();

  /** As a person would point at it, such as 支出总表“合计”行“项目支出”栏. */
  public String name(Messages messages) {
    return book.called(nameInBook(messages), messages);
  }

  abstract String nameInBook(Messages messages);

  /** The value as a person would quote it, with its unit where the unit is not that of a table. */
  public abstract String quoted();

  /** A cell of a table. */
  public static final class TableFigure extends Figure {
    private final TableFacts table;
    private final Cell cell;

    TableFigure(Facts book, TableFacts table, Cell cell) {
      super(
          book,
          cell.amount() != null
              ? cell.amount()
              : new Amount(0, table.table().unit(), book.layout().decimals()),
          cell.state() == Cell.State.UNREAD,
          cell.state() == Cell.State.BLANK);
      this.table = table;
      this.cell = cell;
    }

    public TableFacts table() {
      return table;
    }

    /** The table as formulas call it, told apart from that of another document. */
    public String tableName(Messages messages) {
      return book().called(table.layout().name(), messages);
    }

    public Cell cell() {
      return cell;
    }

    @Override
    Place placeInBook() {
      return table.place(cell);
    }

    @Override
    String nameInBook(Messages messages) {
      String row = table.rowLabel(cell.row());
      String column = table.columnName(cell.column());
      return row.equals(column)
          ? messages.text("figure.total", table.layout().name(), row)
          : messages.text("figure.cell", table.layout().name(), row, column);
    }

    @Override
    public String quoted() {
      return cell.text().strip();
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
    private static final String OF_CODE = "科目";

    private final Statement statement;

    StatementFigure(Facts book, Statement statement, Amount amount) {
      super(
          book,
          amount,
          statement.amount() == null && statement.direction() != Statement.Direction.UNCHANGED,
          false);
      this.statement = statement;
    }

    public Statement statement() {
      return statement;
    }

    @Override
    Place placeInBook() {
      return Places.of(statement);
    }

    @Override
    String nameInBook(Messages messages) {
      return messages.text("figure.said", shortName());
    }

    /** What it states, without saying that the narrative does; a code goes with its name. */
    public String shortName() {
      String id = statement.id();
      if (!id.startsWith(OF_CODE)) {
        return id;
      }
      String code = id.substring(OF_CODE.length());
      return CodeLists.standard()
          .functional()
          .find(code, statement.year())
          .map(known -> OF_CODE + " " + code + " " + known.name())
          .orElse(id);
    }

    @Override
    public String quoted() {
      return amount().toString();
    }
  }

  /** A figure in the head of a project sheet. */
  public static final class ProjectFigure extends Figure {
    private final ProjectSheet sheet;
    private final ProjectSheet.Figure figure;
    private final String field;

    ProjectFigure(
        Facts book, ProjectSheet sheet, ProjectSheet.Figure figure, String field, Amount amount) {
      super(
          book,
          amount,
          figure.amount() == null && !figure.text().isBlank(),
          figure.text().isBlank());
      this.sheet = sheet;
      this.figure = figure;
      this.field = field;
    }

    /** Which figure of the head it is, such as 预算数. */
    public String field() {
      return field;
    }

    @Override
    Place placeInBook() {
      return Places.of(sheet, figure.origin());
    }

    @Override
    String nameInBook(Messages messages) {
      return messages.text("figure.project", sheet.number(), sheet.name(), field);
    }

    @Override
    public String quoted() {
      return figure.text().strip();
    }
  }
}
