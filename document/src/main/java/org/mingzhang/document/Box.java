package org.mingzhang.document;

/** A rectangle on a page, in points from the top left corner. */
public record Box(float left, float top, float width, float height) {

  public float right() {
    return left + width;
  }

  public float bottom() {
    return top + height;
  }
}
