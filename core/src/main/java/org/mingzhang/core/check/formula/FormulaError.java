package org.mingzhang.core.check.formula;

/** A formula that cannot be meant; the reader adds file and rule. */
final class FormulaError extends RuntimeException {

  private final int position;

  FormulaError(int position, String message) {
    super(message, null, false, false);
    this.position = position;
  }

  /** The character it is about, counted from 1. */
  int position() {
    return position;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
