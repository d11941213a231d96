package org.mingzhang.core.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Organization.Level;

/**
 * What the budgets of one province and some years look like. The same layout recognises a table and
 * prints it.
 *
 * @param id such as {@code hebei-2024}
 * @param province the first two digits of the region code
 * @param firstYear first budget year it is used for
 * @param lastYear last budget year it is used for
 * @param moneyUnit the unit of money unless a table has its own
 * @param decimals decimals of an amount in that unit
 * @param scopeWords the word for whose budget it is, 部门 or 单位
 * @param tablesFirst whether the tables stand before the text
 * @param tables in printed order
 * @param sections in printed order
 * @param views what tables and sentences add up
 */
public record Layout(
    String id,
    String name,
    String englishName,
    String province,
    int firstYear,
    int lastYear,
    MoneyUnit moneyUnit,
    int decimals,
    Map<Level, String> scopeWords,
    boolean tablesFirst,
    List<TableLayout> tables,
    List<SectionLayout> sections,
    List<StatementLayout> statements,
    @Nullable ProjectSheetLayout projectSheet,
    Views views) {

  public Layout {
    scopeWords = Map.copyOf(scopeWords);
    tables = List.copyOf(tables);
    sections = List.copyOf(sections);
    statements = List.copyOf(statements);
  }

  public Optional<TableLayout> table(String key) {
    return tables.stream().filter(table -> table.key().equals(key)).findFirst();
  }

  public boolean covers(int year) {
    return firstYear <= year && year <= lastYear;
  }

  /** Fills {@code {主体}} and {@code {年}} into a title or note of this layout. */
  public String fill(String template, Level level, int year) {
    return template
        .replace("{主体}", scopeWords.getOrDefault(level, ""))
        .replace("{年}", year > 0 ? Integer.toString(year) : "");
  }
}
