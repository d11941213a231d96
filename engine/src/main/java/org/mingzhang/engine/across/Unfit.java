package org.mingzhang.engine.across;

/** The documents given are not what the publication can be checked against. */
public final class Unfit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is the matter; each has a message of its own. */
  public enum Reason {
    /** The document to be checked does not say which year it is of. */
    NO_YEAR,
    /** Last year's document is of another year. Arguments: file, its year, the year wanted. */
    WRONG_YEAR,
    /** It is a department's book where a unit's is wanted, or the other way about. */
    WRONG_LEVEL,
    /** It is of another organisation. Arguments: file, its organisation, the one wanted. */
    OTHER_ORGANIZATION,
    /** Final accounts are no budget. Arguments: file. */
    FINAL_ACCOUNT,
    /** The same organisation and year twice. Arguments: organisation, one file, other file. */
    TWICE,
    /** Units were given for a document that is no department's. Arguments: its organisation. */
    NO_DEPARTMENT,
    /** A department's budget has money of its own, and its units were given. Arguments: it. */
    OWN_MONEY,
    /**
     * Units of a department say otherwise of what they hand to each other. Arguments: giver, taker,
     * given, taken.
     */
    OPEN_FLOW,
    /** No unit's book is among what was given as units. */
    NO_UNITS,
    /** A unit's book is of another year. Arguments: file, unit, its year, the year wanted. */
    UNIT_OF_OTHER_YEAR,
    /** A unit belongs to another department. Arguments: file, unit, department. */
    UNIT_OF_OTHER_DEPARTMENT
  }

  private final Reason reason;
  private final transient Object[] arguments;

  public Unfit(Reason reason, Object... arguments) {
    super(reason.name());
    this.reason = reason;
    this.arguments = arguments;
  }

  public Reason reason() {
    return reason;
  }

  /** What the message is filled with. */
  public Object[] arguments() {
    return arguments.clone();
  }
}
