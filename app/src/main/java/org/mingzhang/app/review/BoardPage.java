package org.mingzhang.app.review;

import java.util.List;
import java.util.Map;
import org.mingzhang.app.preparation.Campaign;

/**
 * What the board shows.
 *
 * @param steps where a draft can be, by name, in order
 * @param departments how many of each department's drafts are in each step, the whole county last
 */
public record BoardPage(
    Campaign campaign,
    List<Campaign> campaigns,
    String round,
    Filter filter,
    Map<String, String> steps,
    List<Department> departments,
    List<Place> places) {

  /**
   * What was asked for.
   *
   * @param only late, errors, or "" for all
   */
  public record Filter(String department, String step, String only, String search) {}

  /**
   * A department, or the whole county.
   *
   * @param counts by step, in the order of the steps
   */
  public record Department(
      String code,
      String name,
      List<Integer> counts,
      int all,
      int late,
      int errors,
      int warnings,
      long totalFen) {}

  /**
   * A draft.
   *
   * @param waits the steps that are waiting, where there are several side by side; "" if one
   * @param days how long it has been there
   * @param late by how many days; 0 if it is not
   */
  public record Place(
      long draft,
      String code,
      String name,
      boolean department,
      String round,
      String step,
      String waits,
      long days,
      long late,
      int errors,
      int warnings,
      long totalFen,
      int versions) {}
}
