package org.mingzhang.engine.workbook.line;

/**
 * What stands in a cell and could not be read as its column wants it. It is in no budget, but it is
 * kept: whoever wrote it finds it where it was.
 */
public record Unread(String text) {

  @Override
  public String toString() {
    return text;
  }
}
