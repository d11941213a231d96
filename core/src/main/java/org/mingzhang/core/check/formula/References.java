package org.mingzhang.core.check.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Parses references to cells, and what a formula is repeated for. */
final class References {

  private final Tokens tokens;
  private final Vocabulary vocabulary;

  References(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** {@code 表[行, 栏]}, each a list joined by {@code 、}. */
  Reference reference() {
    return reference(tokens.source());
  }

  /** The same, the document having been read. */
  Reference reference(Source source) {
    Token table = tokens.name("表名");
    Vocabulary.Words words = vocabulary.table(table);
    tokens.expect("[");
    List<Selector> rows = new ArrayList<>();
    do {
      rows.add(row(words));
    } while (tokens.accept("、"));
    tokens.expect(",");
    List<Selector> columns = new ArrayList<>();
    do {
      columns.add(column(words));
    } while (tokens.accept("、"));
    tokens.expect("]");
    return new Reference(source, table.text(), rows, columns, table.position());
  }

  private Selector row(Vocabulary.Words words) {
    if (tokens.accept("本行")) {
      return new Selector.Bound(Selector.Bound.Around.ITSELF);
    }
    if (tokens.accept("本栏")) {
      return new Selector.Bound(Selector.Bound.Around.COLUMN);
    }
    Token token = tokens.peek();
    if (token.kind() == Token.Kind.NAME && tokens.follows("(")) {
      return function(tokens.next());
    }
    if (words.groups().contains(token.text()) && !token.text().isEmpty()) {
      return new Selector.Group(tokens.next().text());
    }
    Selector.Kind kind = Selector.Kind.of(token.text());
    if (kind != null && !words.rows().contains(token.text())) {
      tokens.next();
      return kind;
    }
    return alternatives("行", name -> vocabulary.requireRow(words, name));
  }

  private Selector function(Token name) {
    tokens.expect("(");
    Selector selector =
        switch (name.text()) {
          case "下级" -> around(Selector.Bound.Around.CHILDREN);
          case "上级" -> around(Selector.Bound.Around.PARENT);
          case "编码" -> new Selector.CodeStarts(tokens.names("编码的开头").getFirst().text());
          case "名为" -> new Selector.Called(tokens.names("名称").stream().map(Token::text).toList());
          default ->
              throw new FormulaError(
                  name.position(), "选行只能用 下级(本行)、上级(本行)、编码(…)、名为(…)，写的是" + name.shown());
        };
    tokens.expect(")");
    return selector;
  }

  private Selector around(Selector.Bound.Around around) {
    tokens.expect("本行");
    return new Selector.Bound(around);
  }

  private Selector column(Vocabulary.Words words) {
    if (tokens.accept("本栏")) {
      return new Selector.Bound(Selector.Bound.Around.COLUMN);
    }
    return alternatives("栏", name -> vocabulary.requireColumn(words, name));
  }

  /** {@code 甲/乙?}: the first the layout has, zero if it has none. */
  private Selector.Named alternatives(String what, Consumer<Token> check) {
    List<String> ids = new ArrayList<>();
    do {
      Token token = tokens.next();
      if (token.kind() == Token.Kind.NAME) {
        check.accept(token);
      } else if (token.kind() != Token.Kind.NUMBER || what.equals("栏")) {
        throw new FormulaError(token.position(), "这里应是" + what + "的名称，写的是" + token.shown());
      }
      ids.add(token.text());
    } while (tokens.accept("/"));
    return new Selector.Named(List.copyOf(ids), tokens.accept("?"));
  }

  /** The whole of an {@code each}. */
  Each each() {
    if (tokens.peek().is("项目") && !tokens.follows(".")) {
      tokens.next();
      tokens.expectEnd();
      return new Each(List.of(), null, true);
    }
    List<Each.Rows> rows = new ArrayList<>();
    Source source = tokens.source();
    Token first = tokens.peek();
    Token table = first;
    do {
      source = rows.isEmpty() ? source : tokens.source();
      if (vocabulary.hasTable(tokens.peek().text())) {
        table = tokens.next();
        if (!tokens.accept(".")) {
          break;
        }
      }
      rows.add(new Each.Rows(source, table.text(), row(vocabulary.table(table))));
    } while (tokens.accept("、"));
    Vocabulary.Words words = vocabulary.table(first);
    Each each = new Each(List.copyOf(rows), columns(first, words), false);
    tokens.expectEnd();
    return each;
  }

  private Each.@Nullable Columns columns(Token table, Vocabulary.Words words) {
    if (!tokens.accept("×")) {
      return null;
    }
    if (tokens.accept("金额列")) {
      return new Each.Columns(table.text(), List.of());
    }
    List<Token> names = tokens.names("栏的名称");
    names.forEach(name -> vocabulary.requireColumn(words, name));
    return new Each.Columns(table.text(), names.stream().map(Token::text).toList());
  }
}
