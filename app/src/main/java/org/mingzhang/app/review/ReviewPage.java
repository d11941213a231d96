package org.mingzhang.app.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.preparation.Draft;

/**
 * What the page of one draft shows.
 *
 * @param round title of the way up it is on
 * @param version the last one; null before the first
 * @param changes against the version before or last year; null if there is neither
 * @param against what it is compared with: last, number of a version, or "" for nothing
 * @param choices the steps that wait for the one who looks
 * @param refusal key of why nothing waits for him although it would: his own work; "" if not
 */
public record ReviewPage(
    Draft draft,
    String round,
    @Nullable Version version,
    List<Stop> track,
    List<FaultRow> faults,
    Numbers numbers,
    @Nullable Comparison changes,
    String against,
    List<Remark> opinions,
    List<Fix> corrections,
    List<SetAside> waivers,
    List<Choice> choices,
    String refusal,
    May may,
    List<TypedSheet> sheets,
    List<Version> versions) {

  /**
   * A step that waits for the one who looks.
   *
   * @param back where he may send it back to, the usual first
   * @param corrects whether he may correct figures
   * @param replies whether it is approved by it, with a document
   * @param next the document that comes next; "" if it has to be typed
   */
  public record Choice(
      String id, String title, List<Back> back, boolean corrects, boolean replies, String next) {}

  /** Where something is sent back to; the title of the officer is the page's own word. */
  public record Back(String id, String title) {}

  /** How it stands. */
  public record Numbers(int errors, int warnings, int notes, long totalFen) {}

  /**
   * A stage of the way.
   *
   * @param state done, now or later
   * @param steps what was decided there
   */
  public record Stop(String id, String title, String state, List<Decided> steps) {}

  /**
   * A step of a stage.
   *
   * @param decision of {@link Task.Decision}
   * @param by who; "" while it waits
   * @param at when; "" while it waits
   */
  public record Decided(String title, String decision, String by, String at, String opinion) {}

  /**
   * An opinion.
   *
   * @param answered number of the version that came after it; "" while it is open
   * @param link to the cell in the officer's sheet; "" if it is about the whole
   */
  public record Remark(
      String place, String text, String by, String at, int number, String answered, String link) {}

  /** A figure that finance corrected. */
  public record Fix(
      String place,
      String before,
      String after,
      String reason,
      String by,
      String at,
      String seen) {}

  /**
   * A finding that somebody wants set aside.
   *
   * @param mine whether the one who looks proposed it: then he does not decide it
   */
  public record SetAside(
      long id,
      String finding,
      String reason,
      String by,
      String at,
      String decision,
      String decidedBy,
      boolean mine) {}

  /** What the one who looks may do. */
  public record May(boolean submit, boolean reopen, boolean propose, boolean agree, boolean see) {}

  /** A sheet as it was typed. */
  public record TypedSheet(String id, String title, List<Heading> headings, List<TypedRow> rows) {}

  /** A column of it. */
  public record Heading(String slot, String title, boolean money) {}

  /** A line of it; cells in the order of the headings. */
  public record TypedRow(String id, List<String> cells) {}
}
