package org.mingzhang.core.check.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.Sum;
import org.mingzhang.core.publication.Cell;

/**
 * Cells of one table: {@code 收支总表[收入各项, 收入]}.
 *
 * @param columns ids of columns; null among them stands for the bound column
 */
record Reference(
    Source source, String table, List<Selector> rows, List<Selector> columns, int position)
    implements Numeric {

  boolean isMany() {
    return source == Source.UNITS
        || rows.size() > 1
        || columns.size() > 1
        || rows.stream().anyMatch(Selector::isMany)
        || columns.stream().anyMatch(Selector::isMany);
  }

  private boolean isOptional() {
    return rows.stream().allMatch(Selector::isOptional)
        || columns.stream().allMatch(Selector::isOptional);
  }

  @Override
  public Value value(Context context) {
    long fen = 0;
    long widest = 0;
    long gathered = 0;
    List<Value.Term> terms = new ArrayList<>();
    List<Figure.TableFigure> figures = figures(context);
    if (!figures.isEmpty() && figures.getFirst().isQuantity()) {
      return quantity(figures);
    }
    for (Figure figure : figures) {
      Amount amount = figure.amount();
      long half = figure.halfWidth();
      fen = Math.addExact(fen, amount.fen());
      widest = Math.max(widest, half);
      gathered += half;
      terms.add(new Value.Term(figure, 1));
    }
    return new Value(Value.Kind.MONEY, new Sum(fen, widest, gathered), terms);
  }

  private static Value quantity(List<Figure.TableFigure> figures) {
    BigDecimal total = BigDecimal.ZERO;
    List<Value.Term> terms = new ArrayList<>();
    for (Figure.TableFigure figure : figures) {
      BigDecimal quantity = figure.quantity();
      if (quantity == null) {
        throw new NotApplicable("na.quantity", figure);
      }
      total = total.add(quantity);
      terms.add(new Value.Term(figure, 0));
    }
    return Value.number(total, terms);
  }

  /** The cells there are. Code rows that were not printed, and optional cells, are left out. */
  List<Figure.TableFigure> figures(Context context) {
    List<Figure.TableFigure> figures = new ArrayList<>();
    for (Facts book : context.books(source)) {
      forEachCell(book, context, figures::add);
    }
    return figures;
  }

  private void forEachCell(Facts book, Context context, Consumer<Figure.TableFigure> action) {
    Optional<TableFacts> found = book.table(table);
    if (found.isEmpty()) {
      if (isOptional()) {
        return;
      }
      throw new NotApplicable(
          source.missingTable(), table, book.publication().organization().name());
    }
    TableFacts facts = found.get();
    for (Selector row : rows) {
      List<String> keys = row.rows(facts, context);
      if (keys == null) {
        if (row.isOptional()) {
          continue;
        }
        throw new NotApplicable("na.row", table, row.shown());
      }
      for (String key : keys) {
        for (Selector column : columns) {
          Cell cell = cell(facts, key, row, column, context);
          if (cell != null) {
            action.accept(context.figure(book, facts, cell));
          }
        }
      }
    }
  }

  private @Nullable Cell cell(
      TableFacts facts, String row, Selector rowSelector, Selector column, Context context) {
    String id = columnId(facts, column, context);
    if (id == null) {
      if (column.isOptional()) {
        return null;
      }
      throw new NotApplicable("na.column", table, column.shown());
    }
    Cell cell = facts.cell(row, id).orElse(null);
    if (cell == null && !mayBeMissing(facts, row, rowSelector)) {
      throw new NotApplicable("na.row", table, row);
    }
    return cell;
  }

  private static @Nullable String columnId(TableFacts facts, Selector column, Context context) {
    if (column instanceof Selector.Bound) {
      String bound = context.column;
      return bound != null && facts.isPrinted(bound) ? bound : null;
    }
    for (String id : ((Selector.Named) column).ids()) {
      if (facts.isPrinted(id)) {
        return id;
      }
    }
    return null;
  }

  /** A row that is printed only where it carries money means zero by its absence. */
  private static boolean mayBeMissing(TableFacts facts, String row, Selector selector) {
    if (selector.isOptional() || facts.rowKeys().contains(row) || facts.isEmpty()) {
      return true;
    }
    return switch (facts.layout().rows()) {
      case RowLayout.Codes codes -> Selector.isCode(row);
      case RowLayout.Fixed fixed ->
          Selector.isCode(row) && fixed.sides().values().stream().anyMatch(RowLayout.Side::classes);
      case RowLayout.Lines lines -> false;
      case RowLayout.Single single -> false;
    };
  }
}
