package org.mingzhang.core.check.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.mingzhang.core.check.formula.Condition.Relation;
import org.mingzhang.core.money.MoneyUnit;

/** Parses formulas: a Pratt parser over twelve signs, the stronger the higher its number. */
final class Parser {

  private static final int RELATION = 4;
  private static final int SIGN = 7;
  private static final Map<String, Integer> STRENGTH =
      Map.ofEntries(
          Map.entry("或", 1),
          Map.entry("且", 2),
          Map.entry("=", RELATION),
          Map.entry("≠", RELATION),
          Map.entry("≤", RELATION),
          Map.entry("≥", RELATION),
          Map.entry("<", RELATION),
          Map.entry(">", RELATION),
          Map.entry("+", 5),
          Map.entry("−", 5),
          Map.entry("×", 6),
          Map.entry("÷", 6));
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final References references;
  private final List<String> statements = new ArrayList<>();

  Parser(String text, Vocabulary vocabulary) {
    this.tokens = new Tokens(text);
    this.vocabulary = vocabulary;
    this.references = new References(tokens, vocabulary);
  }

  /** A whole condition. */
  Condition condition() {
    int start = tokens.peek().position();
    Condition condition = condition(expression(0), start);
    tokens.expectEnd();
    return condition;
  }

  Each each() {
    return references.each();
  }

  /** The statements the formula looks at. */
  List<String> statements() {
    return List.copyOf(statements);
  }

  private Node expression(int weakest) {
    int start = tokens.peek().position();
    Node left = prefix();
    while (true) {
      Token sign = tokens.peek();
      Integer strength = STRENGTH.get(sign.text());
      if (strength == null || strength <= weakest) {
        return left;
      }
      tokens.next();
      left = combine(sign, left, start, expression(strength));
      if (strength == RELATION && isRelation(tokens.peek())) {
        throw new FormulaError(tokens.peek().position(), "一个式子只能比较一次；用“且”连接");
      }
    }
  }

  private static boolean isRelation(Token token) {
    return STRENGTH.getOrDefault(token.text(), 0) == RELATION;
  }

  private Node combine(Token sign, Node left, int start, Node right) {
    int after = sign.position() + 1;
    return switch (sign.text()) {
      case "或" -> new Condition.Either(condition(left, start), condition(right, after));
      case "且" -> new Condition.Both(condition(left, start), condition(right, after));
      case "+" -> combined(numeric(left, start), numeric(right, after), Value::plus);
      case "−" -> combined(numeric(left, start), numeric(right, after), Value::minus);
      case "×" -> combined(numeric(left, start), numeric(right, after), Value::times);
      case "÷" -> combined(numeric(left, start), numeric(right, after), Value::over);
      default -> comparison(sign, numeric(left, start), numeric(right, after));
    };
  }

  private static Numeric combined(Numeric left, Numeric right, BinaryOperator<Value> how) {
    return new Numeric.Combined(left, right, how);
  }

  private static Condition comparison(Token sign, Numeric left, Numeric right) {
    requireUnit(sign, left, right);
    requireUnit(sign, right, left);
    for (Relation relation : Relation.values()) {
      if (relation.sign().equals(sign.text())) {
        return new Condition.Comparison(left, relation, right);
      }
    }
    throw new FormulaError(sign.position(), "不认识的比较" + sign.shown());
  }

  /** Money compared with a bare number is a forgotten unit. */
  private static void requireUnit(Token sign, Numeric constant, Numeric other) {
    if (constant instanceof Numeric.Constant number
        && number.constant().kind() == Value.Kind.NUMBER
        && number.constant().sum().fen() != 0
        && (other instanceof Numeric.Said || other instanceof Numeric.OfProjects)) {
      throw new FormulaError(sign.position(), "金额要与带单位的数相比，如 200万元");
    }
  }

  private Node prefix() {
    Token token = tokens.peek();
    if (tokens.accept("(")) {
      Node inner = expression(0);
      tokens.expect(")");
      return inner;
    }
    if (tokens.accept("−")) {
      return new Numeric.Changed(numeric(expression(SIGN), token.position() + 1), Value::negated);
    }
    if (tokens.accept("非")) {
      return new Condition.Not(condition(expression(3), token.position() + 1));
    }
    if (tokens.accept("本项目")) {
      tokens.expect(".");
      return new Numeric.OfProjects(Source.THIS, field(), false);
    }
    if (token.kind() == Token.Kind.NUMBER) {
      return constant(tokens.next());
    }
    if (token.kind() != Token.Kind.NAME) {
      throw new FormulaError(token.position(), "这里应是数、引用或函数，写的是" + token.shown());
    }
    return tokens.follows("(") ? function(tokens.next()) : scalar();
  }

  private Numeric constant(Token token) {
    BigDecimal number;
    try {
      number = new BigDecimal(token.text());
    } catch (NumberFormatException twoPoints) {
      throw new FormulaError(token.position(), token.shown() + "不是一个数");
    }
    Token unit = tokens.peek();
    if (unit.is("元") || unit.is("万元") || unit.is("亿元")) {
      tokens.next();
      long fen = MoneyUnit.of(unit.text()).orElse(MoneyUnit.YUAN).fen();
      return new Numeric.Constant(
          Value.money(number.multiply(BigDecimal.valueOf(fen)).longValue()));
    }
    return new Numeric.Constant(Value.number(number));
  }

  private Node function(Token name) {
    tokens.expect("(");
    Node node =
        switch (name.text()) {
          case "和" -> sum();
          case "绝对值" ->
              new Numeric.Changed(numeric(expression(0), name.position()), Value::absolute);
          case "个数" -> new Numeric.Count(references.reference());
          case "有" -> has();
          case "有原因" -> reason();
          case "空" -> new Condition.IsEmpty(tableName());
          case "字样" -> reads();
          case "名含" -> new Condition.ProjectCalled(words());
          default ->
              throw new FormulaError(
                  name.position(), "没有函数" + name.shown() + "；有：和、绝对值、个数、有、有原因、空、字样、名含");
        };
    tokens.expect(")");
    return node;
  }

  private Numeric sum() {
    Source source = tokens.source();
    if (tokens.peek().is("项目") && tokens.follows(".")) {
      tokens.next();
      tokens.expect(".");
      return new Numeric.OfProjects(source, field(), true);
    }
    return references.reference(source);
  }

  private Condition has() {
    Source source = tokens.source();
    if (tokens.follows("[")) {
      return new Condition.Has(
          tokens.peek().is("说明") ? said(source) : references.reference(source));
    }
    return new Condition.HasTable(source, tableName());
  }

  private String tableName() {
    Token name = tokens.name("表名");
    vocabulary.table(name);
    return name.text();
  }

  private Condition reason() {
    Token section = tokens.name("说明的节名");
    vocabulary.requireSection(section);
    boolean ofRow = tokens.accept(",");
    if (ofRow) {
      tokens.expect("本行");
    }
    return new Condition.GivesReason(section.text(), ofRow);
  }

  private Condition reads() {
    Reference cell = references.reference();
    tokens.expect(",");
    return new Condition.Reads(cell, words());
  }

  private List<String> words() {
    return tokens.names("字样").stream().map(Token::text).toList();
  }

  private Numeric scalar() {
    Source source = tokens.source();
    if (tokens.peek().is("说明")) {
      return said(source);
    }
    Reference reference = references.reference(source);
    if (reference.isMany()) {
      throw new FormulaError(reference.position(), "这里指的不止一格，要写 和(…)");
    }
    return reference;
  }

  private Numeric said(Source source) {
    Token said = tokens.next();
    if (source == Source.UNITS) {
      throw new FormulaError(said.position(), "各单位的说明不能相加");
    }
    tokens.expect("[");
    Token id = tokens.name("说明中金额的名称");
    if (tokens.accept("(")) {
      tokens.expect("本行");
      tokens.expect(")");
      tokens.expect("]");
      return new Numeric.SaidOfRow(source, id.text());
    }
    vocabulary.requireStatement(id);
    tokens.expect("]");
    if (source == Source.THIS) {
      statements.add(id.text());
    }
    return new Numeric.Said(source, id.text(), tokens.accept("?"));
  }

  private Numeric.OfProjects.Field field() {
    Token name = tokens.name("预算数、财政资金或其他资金");
    for (Numeric.OfProjects.Field field : Numeric.OfProjects.Field.values()) {
      if (field.word().equals(name.text())) {
        return field;
      }
    }
    throw new FormulaError(name.position(), "项目只有 预算数、财政资金、其他资金，写的是" + name.shown());
  }

  private static Condition condition(Node node, int position) {
    if (node instanceof Condition condition) {
      return condition;
    }
    throw new FormulaError(position, "这里应是可判断真假的式子，如 甲 = 乙");
  }

  private static Numeric numeric(Node node, int position) {
    if (node instanceof Numeric numeric) {
      return numeric;
    }
    throw new FormulaError(position, "这里应是金额或数，不是条件");
  }
}
