package org.mingzhang.formats.reading;

/** A file that cannot be read at all. What to tell the user follows from {@link #reason()}. */
public final class UnusableInput extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public UnusableInput(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public UnusableInput(Reason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why a file cannot be read; each has its own message and advice. */
  public enum Reason {
    EMPTY,
    UNKNOWN_FORMAT,
    DAMAGED,
    PASSWORD,
    TOO_LARGE,
    BOMB,
    FORBIDDEN_XML,
    NO_TEXT_LAYER
  }
}
