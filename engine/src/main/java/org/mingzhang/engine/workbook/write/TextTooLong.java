package org.mingzhang.engine.workbook.write;

/** A text that no cell can hold. */
public final class TextTooLong extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String beginning;

  TextTooLong(String beginning) {
    super(beginning);
    this.beginning = beginning;
  }

  /** How the text begins. */
  public String beginning() {
    return beginning;
  }
}
