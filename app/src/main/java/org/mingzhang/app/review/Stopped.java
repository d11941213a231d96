package org.mingzhang.app.review;

/** A submission that its errors stop: nothing was changed. */
public final class Stopped extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Checked checked;

  Stopped(Checked checked) {
    super("errors");
    this.checked = checked;
  }

  Checked checked() {
    return checked;
  }
}
