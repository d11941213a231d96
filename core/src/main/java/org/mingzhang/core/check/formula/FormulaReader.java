package org.mingzhang.core.check.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.Scope;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Organization.Level;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads rules from YAML and compiles them; refuses a bad one with file, rule and position. */
public final class FormulaReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "english",
          "regulation",
          "severity",
          "scope",
          "description",
          "each",
          "when",
          "formula",
          "tolerance",
          "holds",
          "fails");
  private static final Vocabulary VOCABULARY = new Vocabulary(Layouts.standard().all());

  private final String file;
  private final Severity defaultSeverity;

  /**
   * @param file name of the file, for messages
   * @param defaultSeverity of rules that do not say
   */
  public FormulaReader(String file, Severity defaultSeverity) {
    this.file = file;
    this.defaultSeverity = defaultSeverity;
  }

  /** Parses a whole file. */
  public static @Nullable Object parse(String yaml, String file) {
    try {
      return new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(yaml);
    } catch (YamlEngineException e) {
      throw new RuleException(file + "：不是合格的 YAML：" + e.getMessage());
    }
  }

  /** Reads a list of rules. */
  public List<Formula> read(@Nullable Object yaml) {
    if (!(yaml instanceof List<?> list)) {
      throw new RuleException(file + "：应是规则的列表，每条以 “- id:” 开头");
    }
    List<Formula> formulas = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Object entry : list) {
      if (!(entry instanceof Map<?, ?> map)) {
        throw new RuleException(file + "：第 " + (formulas.size() + 1) + " 条规则不是键值对");
      }
      Formula formula = formula(map, formulas.size() + 1);
      if (!ids.add(formula.info().id())) {
        throw new RuleException(file + "：编号 " + formula.info().id() + " 用了两次");
      }
      formulas.add(formula);
    }
    return formulas;
  }

  private Formula formula(Map<?, ?> yaml, int number) {
    String id = text(yaml, "id", "");
    if (id.isEmpty()) {
      throw new RuleException(file + "：第 " + number + " 条规则没有 id");
    }
    for (Object key : yaml.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw refused(id, "不认识的键 " + key);
      }
    }
    String title = required(yaml, id, "title");
    String written = required(yaml, id, "formula");
    RuleInfo info =
        new RuleInfo(
            id,
            title,
            text(yaml, "english", title),
            text(yaml, "regulation", "自定规则"),
            severity(id, text(yaml, "severity", "")),
            scope(id, yaml.get("scope")),
            text(yaml, "description", ""),
            shown(yaml, written),
            text(yaml, "holds", ""),
            text(yaml, "fails", ""));
    return new Formula(info, parsed(yaml, id, written), tolerance(id, yaml.get("tolerance")));
  }

  private static String shown(Map<?, ?> yaml, String formula) {
    StringBuilder shown = new StringBuilder();
    String each = text(yaml, "each", "");
    String when = text(yaml, "when", "");
    if (!each.isEmpty()) {
      shown.append("逐一：").append(each).append('\n');
    }
    if (!when.isEmpty()) {
      shown.append("条件：").append(when).append('\n');
    }
    return shown.append(formula).toString();
  }

  private Formula.Parsed parsed(Map<?, ?> yaml, String id, String written) {
    List<String> statements = new ArrayList<>();
    String eachText = text(yaml, "each", "");
    Each each =
        eachText.isEmpty() ? Each.ONCE : compile(id, "each", eachText, Parser::each, statements);
    String whenText = text(yaml, "when", "");
    Condition when =
        whenText.isEmpty() ? null : compile(id, "when", whenText, Parser::condition, statements);
    Condition claim = compile(id, "formula", written, Parser::condition, statements);
    return new Formula.Parsed(each, when, claim, List.copyOf(statements));
  }

  private <T> T compile(
      String id, String key, String text, Function<Parser, T> parse, List<String> statements) {
    try {
      Parser parser = new Parser(text, VOCABULARY);
      T parsed = parse.apply(parser);
      statements.addAll(parser.statements());
      return parsed;
    } catch (FormulaError error) {
      throw refused(
          id,
          key
              + " 第 "
              + error.position()
              + " 个字："
              + error.getMessage()
              + "\n  "
              + text
              + "\n  "
              + marker(text, error.position()));
    }
  }

  /** A caret below the character, as wide as the text above it is on a terminal. */
  private static String marker(String text, int position) {
    StringBuilder marker = new StringBuilder();
    for (int i = 0; i < position - 1 && i < text.length(); i++) {
      marker.append(text.charAt(i) < 0x2E80 ? " " : "\u3000");
    }
    return marker.append('^').toString();
  }

  private RuleException refused(String id, String why) {
    return new RuleException(file + "：规则 " + id + "：" + why);
  }

  private Severity severity(String id, String word) {
    if (word.isEmpty()) {
      return defaultSeverity;
    }
    return severityOf(word)
        .orElseThrow(() -> refused(id, "severity 应是 error、warning 或 note，写的是 " + word));
  }

  /** The severity of a word such as {@code error}. */
  public static Optional<Severity> severityOf(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  private long tolerance(String id, @Nullable Object written) {
    return written == null ? 0 : tolerance(written.toString(), why -> refused(id, why));
  }

  /** A tolerance such as {@code 0.05万元}, in fen. */
  public static long tolerance(String text, Function<String, RuleException> refuse) {
    for (MoneyUnit unit : MoneyUnit.values()) {
      if (text.endsWith(unit.label()) && Character.isDigit(text.charAt(0))) {
        String number = text.substring(0, text.length() - unit.label().length()).strip();
        var amount = Amount.parse(number, unit, 0);
        if (amount.isPresent()) {
          return amount.get().fen();
        }
      }
    }
    throw refuse.apply("容差要写明单位，如 0.05万元，写的是 " + text);
  }

  private Scope scope(String id, @Nullable Object yaml) {
    if (yaml == null) {
      return Scope.EVERYWHERE;
    }
    if (!(yaml instanceof Map<?, ?> map)) {
      throw refused(id, "scope 应写作 {layouts: […], years: [起, 止], level: unit}");
    }
    List<String> layouts =
        map.get("layouts") instanceof List<?> list
            ? list.stream().map(String::valueOf).toList()
            : List.of();
    int first = Scope.EVERYWHERE.firstYear();
    int last = Scope.EVERYWHERE.lastYear();
    if (map.get("years") instanceof List<?> years) {
      if (years.size() != 2
          || !(years.get(0) instanceof Integer from)
          || !(years.get(1) instanceof Integer to)) {
        throw refused(id, "years 应写作 [起始年, 终止年]");
      }
      first = from;
      last = to;
    }
    return new Scope(layouts, first, last, level(id, map.get("level")));
  }

  private @Nullable Level level(String id, @Nullable Object word) {
    if (word == null) {
      return null;
    }
    for (Level level : Level.values()) {
      if (level.word().equals(word)) {
        return level;
      }
    }
    throw refused(id, "level 应是 department 或 unit，写的是 " + word);
  }

  private String required(Map<?, ?> yaml, String id, String key) {
    String text = text(yaml, key, "");
    if (text.isEmpty()) {
      throw refused(id, "没有 " + key);
    }
    return text;
  }

  private static String text(Map<?, ?> yaml, String key, String otherwise) {
    Object value = yaml.get(key);
    return value == null ? otherwise : value.toString().strip();
  }
}
