package org.mingzhang.engine.accuracy.edit;

/** A place of a draft: what it says, and how to make it say something else. */
interface Spot {

  /** What stands there; lists have a line each, their parts divided by bars. */
  String text();

  void set(String text);

  /** Takes it out of the draft; what cannot be taken out is left blank. */
  default void remove() {
    set("");
  }

  Touch touch();
}
