package org.mingzhang.cli;

/** What the exit codes mean. */
final class Exit {

  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int UNUSABLE = 2;

  private Exit() {}
}
