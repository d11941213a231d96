package org.mingzhang.cli;

/** A command cannot go on; the message is for the user. */
final class StopException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String words;

  StopException(String words) {
    super(words);
    this.words = words;
  }

  String words() {
    return words;
  }
}
