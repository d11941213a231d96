package org.mingzhang.core.layout;

import java.util.List;

/**
 * The target sheet of a project.
 *
 * @param title with {@code {序号}} and {@code {项目名称}} to be filled in
 * @param head whether code, amounts, purpose and payment plan are printed above the targets
 * @param months the months at whose end a share of the money is to be spent
 * @param level1 names of the first level of indicators, in order
 */
public record ProjectSheetLayout(
    String title,
    boolean head,
    boolean unitLine,
    List<Integer> months,
    List<String> level1,
    List<String> indicatorColumns) {

  public ProjectSheetLayout {
    months = List.copyOf(months);
    level1 = List.copyOf(level1);
    indicatorColumns = List.copyOf(indicatorColumns);
  }
}
