package org.mingzhang.app.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A frozen submission of a draft. What is in it never changes; its state follows from what was
 * decided about it.
 *
 * @param organisation id of the organisation whose budget it is
 * @param year the budget year
 * @param number counted from 1 within the draft
 * @param round of workflow.yaml
 * @param submittedBy name signed in with; "" if it was rolled up from the units
 * @param totalFen planned expenditure, in fen
 * @param previousSm3 hash of the version before; "" of the first
 * @param sm3 over everything in it and the hash before
 * @param document number of the document with which it was approved; "" if there is none
 * @param documentOn its date; null if there is none
 */
public record Version(
    long id,
    long draft,
    long organisation,
    int year,
    int number,
    String round,
    Kind kind,
    String submittedBy,
    String submittedName,
    OffsetDateTime at,
    State state,
    long totalFen,
    String previousSm3,
    String sm3,
    String document,
    @Nullable LocalDate documentOn) {

  /** How it came about. */
  public enum Kind {
    /** The unit submitted it. */
    SUBMITTED,
    /** Finance corrected a figure of the one before. */
    CORRECTED,
    /** The sum of the approved versions of a department's units. */
    ROLLED_UP
  }

  /** What became of it. */
  public enum State {
    UNDER_REVIEW,
    RETURNED,
    APPROVED,
    /** A later version took its place before it was decided. */
    OVERTAKEN
  }
}
