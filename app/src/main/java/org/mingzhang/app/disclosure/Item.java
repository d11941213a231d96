package org.mingzhang.app.disclosure;

import java.util.List;

/**
 * An item of the secrecy review.
 *
 * @param place which item: unit and key of a project, a functional code, a part of the texts, a
 *     finding
 * @param fen its money; 0 if it has none
 * @param suggestion what the budget, or an earlier review, says
 * @param decision null while undecided
 * @param ground a {@link Ground}, or "" if it is public
 */
public record Item(
    long id,
    Kind kind,
    String place,
    String title,
    String detail,
    long fen,
    String suggestion,
    String suggestedGround,
    String decision,
    String ground,
    String reason,
    String decidedBy,
    String decidedName) {

  /** What is decided on. */
  public enum Kind {
    PROJECT(Decision.PUBLIC, Decision.HIDDEN),
    CODE(Decision.PUBLIC, Decision.SECTION, Decision.CATEGORY, Decision.HIDDEN),
    TEXT(Decision.PUBLIC, Decision.HIDDEN),
    PERSONAL(Decision.PUBLIC, Decision.BLOCKED);

    private final List<Decision> decisions;

    Kind(Decision... decisions) {
      this.decisions = List.of(decisions);
    }

    /** What can be decided. */
    public List<Decision> decisions() {
      return decisions;
    }
  }

  /** How far an item is published, the most public first. */
  public enum Decision {
    PUBLIC,
    /** To the section (款). */
    SECTION,
    /** To the class (类). */
    CATEGORY,
    HIDDEN,
    /** Has to be mended before anything is published. */
    BLOCKED;

    /** How many digits of a code are shown. */
    int digits() {
      return switch (this) {
        case PUBLIC -> 7;
        case SECTION -> 5;
        case CATEGORY -> 3;
        case HIDDEN, BLOCKED -> 0;
      };
    }

    static Decision ofDigits(int digits) {
      return digits >= 7 ? PUBLIC : digits >= 5 ? SECTION : digits >= 3 ? CATEGORY : HIDDEN;
    }
  }

  /** The grounds the law knows for not publishing. */
  public enum Ground {
    STATE_SECRET,
    FORBIDDEN,
    SECURITY,
    TRADE_SECRET,
    PRIVACY
  }

  public boolean isDecided() {
    return !decision.isEmpty();
  }

  /** What is decided, failing that what is suggested. */
  public Decision effective() {
    return Decision.valueOf(isDecided() ? decision : suggestion);
  }

  /** The ground of that. */
  public String effectiveGround() {
    return isDecided() ? ground : suggestedGround;
  }
}
