package org.mingzhang.app.review;

import java.util.List;
import java.util.Map;
import org.mingzhang.app.preparation.Campaign;

/**
 * What the page of control figures shows: those of one fund, a line for each unit.
 *
 * @param fund name of the fund
 * @param funds all of them by name, with how many units have figures of it
 * @param department code of the department shown; "" for all
 * @param departments by code
 * @param kinds names of the classes; "" for all together
 * @param rows units under their departments; the sum of all comes first
 * @param seen what stood there when the page was made
 * @param refusal why nothing was issued; "" if nothing is wrong
 */
public record ControlPage(
    Campaign campaign,
    String fund,
    Map<String, Integer> funds,
    String department,
    Map<String, String> departments,
    List<String> kinds,
    List<Row> rows,
    String seen,
    String refusal) {

  /**
   * A line.
   *
   * @param level total, department or unit
   * @param department code of the department it is counted in
   */
  public record Row(String code, String name, String level, String department, List<Cell> cells) {

    public boolean isUnit() {
      return level.equals("unit");
    }
  }

  /**
   * A figure.
   *
   * @param field what the form calls it
   * @param text as typed, in ten thousand yuan; "" if there is none
   * @param fen the same; of sums the sum
   * @param last what was approved for the year before
   * @param asked what was submitted last
   * @param bad whether it cannot be read
   */
  public record Cell(
      String field, String kind, String text, long fen, long last, long asked, boolean bad) {

    /** Whether more is asked for than is allowed. */
    public boolean isOver() {
      return !text.isEmpty() && !bad && asked > fen;
    }
  }
}
