package org.mingzhang.core.check.formula;

import java.util.ArrayList;
import java.util.List;

/** Walks over the tokens of a formula. */
final class Tokens {

  private final List<Token> tokens;
  private int at;

  Tokens(String text) {
    this.tokens = Lexer.tokens(text);
  }

  Token peek() {
    return tokens.get(at);
  }

  Token next() {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.END) {
      at++;
    }
    return token;
  }

  boolean accept(String sign) {
    if (peek().is(sign)) {
      at++;
      return true;
    }
    return false;
  }

  /** Whether the token after the next one is this sign. */
  boolean follows(String sign) {
    return at + 1 < tokens.size() && tokens.get(at + 1).is(sign);
  }

  /** The document the next name is looked up in: {@code 上年.}, {@code 各单位.} or this one. */
  Source source() {
    for (Source source : Source.values()) {
      if (source != Source.THIS && peek().is(source.word()) && follows(".")) {
        at += 2;
        return source;
      }
    }
    return Source.THIS;
  }

  Token expect(String sign) {
    Token token = next();
    if (!token.is(sign)) {
      throw new FormulaError(token.position(), "这里应是“" + sign + "”，写的是" + token.shown());
    }
    return token;
  }

  Token name(String what) {
    Token token = next();
    if (token.kind() != Token.Kind.NAME) {
      throw new FormulaError(token.position(), "这里应是" + what + "，写的是" + token.shown());
    }
    return token;
  }

  /** Names or codes joined by {@code 、}. */
  List<Token> names(String what) {
    List<Token> names = new ArrayList<>();
    do {
      Token token = next();
      if (token.kind() != Token.Kind.NAME && token.kind() != Token.Kind.NUMBER) {
        throw new FormulaError(token.position(), "这里应是" + what + "，写的是" + token.shown());
      }
      names.add(token);
    } while (accept("、"));
    return names;
  }

  void expectEnd() {
    Token token = peek();
    if (token.kind() != Token.Kind.END) {
      throw new FormulaError(token.position(), "公式到这里应结束，后面多出" + token.shown());
    }
  }
}
