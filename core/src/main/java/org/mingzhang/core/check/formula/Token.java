package org.mingzhang.core.check.formula;

/**
 * A word of a formula.
 *
 * @param position of its first character, counted from 1
 */
record Token(Kind kind, String text, int position) {

  enum Kind {
    NAME,
    NUMBER,
    SIGN,
    END
  }

  boolean is(String sign) {
    return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
  }

  /** As an error message calls it. */
  String shown() {
    return kind == Kind.END ? "结尾" : "“" + text + "”";
  }
}
