package org.mingzhang.app.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.preparation.Campaign;

/**
 * What the page of a campaign shows.
 *
 * @param codes how many codes are in force: functional, departmental and governmental economic
 * @param next the round that can be opened; null after the last
 * @param pattern how the replies are numbered; "" if each number is typed
 * @param nextNumber that comes next
 * @param waiting how many drafts are not through with their round
 */
public record CampaignPage(
    Campaign campaign,
    List<Integer> codes,
    String framework,
    List<RoundRow> rounds,
    @Nullable RoundRow next,
    int waiting,
    List<DayRow> days,
    List<ControlRow> controls,
    String pattern,
    int nextNumber) {

  /**
   * A round.
   *
   * @param openedAt "" if it has not been opened
   */
  public record RoundRow(String id, String title, String openedAt, boolean current) {}

  /**
   * A day of the calendar.
   *
   * @param due "" if it cannot be told yet
   * @param state key of what is said of it
   * @param days how many, where it says so
   */
  public record DayRow(
      String id,
      String title,
      String due,
      String done,
      String law,
      boolean statutory,
      String state,
      String days) {}

  /**
   * A control figure.
   *
   * @param kind "" for all classes together
   */
  public record ControlRow(String code, String name, String fund, String kind, long fen) {}
}
