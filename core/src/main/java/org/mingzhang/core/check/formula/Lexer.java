package org.mingzhang.core.check.formula;

import java.util.ArrayList;
import java.util.List;

/** Cuts a formula into tokens; full-width signs and ASCII look-alikes mean the same. */
final class Lexer {

  private static final String SIGNS = "[](),、.+−×÷=≠≤≥<>?/";
  private static final String ALIKE = "［］（），＋－-*＝＜＞？／！";
  private static final String MEANT = "[](),+−−×=<>?/!";

  private final String text;
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    List<Token> tokens = new ArrayList<>();
    Token token;
    do {
      token = lexer.next();
      tokens.add(token);
    } while (token.kind() != Token.Kind.END);
    return tokens;
  }

  private Token next() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return new Token(Token.Kind.END, "", at + 1);
    }
    char c = plain(text.charAt(at));
    if (isDigit(c)) {
      return number();
    }
    if (Character.isLetter(c) || c == '_') {
      return name();
    }
    if (SIGNS.indexOf(c) < 0) {
      throw new FormulaError(at + 1, "公式里不能有“" + c + "”");
    }
    return sign(c);
  }

  private Token sign(char c) {
    int start = at++;
    String sign = String.valueOf(c);
    if ((c == '<' || c == '>') && at < text.length()) {
      char following = plain(text.charAt(at));
      if (following == '=') {
        at++;
        sign = c == '<' ? "≤" : "≥";
      } else if (c == '<' && following == '>') {
        at++;
        sign = "≠";
      }
    }
    return new Token(Token.Kind.SIGN, sign, start + 1);
  }

  private Token number() {
    int start = at;
    while (at < text.length() && (isDigit(text.charAt(at)) || isPoint())) {
      at++;
    }
    return new Token(Token.Kind.NUMBER, text.substring(start, at), start + 1);
  }

  private boolean isPoint() {
    return text.charAt(at) == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private Token name() {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    return new Token(Token.Kind.NAME, text.substring(start, at), start + 1);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static char plain(char c) {
    int index = ALIKE.indexOf(c);
    return index < 0 ? c : MEANT.charAt(index);
  }
}
