package org.mingzhang.formats.typeset;

import java.util.ArrayList;
import java.util.List;

/** A page in points, and what is printed on it. */
public final class Sheet {

  private final float width;
  private final float height;
  private final List<Mark> marks = new ArrayList<>();

  Sheet(float width, float height) {
    this.width = width;
    this.height = height;
  }

  void print(Mark mark) {
    marks.add(mark);
  }

  public float width() {
    return width;
  }

  public float height() {
    return height;
  }

  public List<Mark> marks() {
    return marks;
  }
}
