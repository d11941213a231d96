package org.mingzhang.core.check.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.formula.Evaluation;
import org.mingzhang.core.check.formula.Evaluations;
import org.mingzhang.core.check.formula.Formula;
import org.mingzhang.core.check.formula.FormulaReader;
import org.mingzhang.core.check.rules.Judgements;

/**
 * All rules of a check in one ordered immutable list: the formulas, which are data, then the
 * judgements, which are classes.
 */
public final class RuleBook {

  private static final String FOLDER = "/org/mingzhang/core/rules/";

  /** Every file of formulas, in the order of the tables. */
  private static final List<String> FILES =
      List.of(
          "收支总表.yaml",
          "收入总表.yaml",
          "支出总表.yaml",
          "财政拨款收支总表.yaml",
          "一般公共预算支出表.yaml",
          "基本支出表.yaml",
          "政府性基金和国有资本支出表.yaml",
          "三公经费表.yaml",
          "政府采购表.yaml",
          "固定资产表.yaml",
          "项目绩效目标表.yaml",
          "说明.yaml",
          "上年对比.yaml",
          "部门汇总.yaml");

  /** Every rule that is a class. */
  private static final List<Rule> JUDGEMENTS = Judgements.all();

  private final List<Formula> formulas;
  private final List<Rule> judgements;
  private final Map<String, Severity> severities;

  private RuleBook(
      List<Formula> formulas, List<Rule> judgements, Map<String, Severity> severities) {
    this.formulas = List.copyOf(formulas);
    this.judgements = List.copyOf(judgements);
    this.severities = Map.copyOf(severities);
  }

  /** The rules that come with the program. Loaded once, on first use. */
  public static RuleBook standard() {
    return Standard.BOOK;
  }

  private static final class Standard {
    static final RuleBook BOOK = load();

    private static RuleBook load() {
      List<Formula> formulas = new ArrayList<>();
      Set<String> ids = new HashSet<>();
      for (String file : FILES) {
        formulas.addAll(
            new FormulaReader(file, Severity.ERROR).read(FormulaReader.parse(text(file), file)));
      }
      RuleBook book = new RuleBook(formulas, JUDGEMENTS, Map.of());
      for (RuleInfo info : book.infos()) {
        if (!ids.add(info.id())) {
          throw new RuleException("规则编号 " + info.id() + " 用了两次");
        }
      }
      return book;
    }

    private static String text(String file) {
      try (InputStream in = RuleBook.class.getResourceAsStream(FOLDER + file)) {
        if (in == null) {
          throw new RuleException("没有规则文件 " + file);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * This book with a bureau's file applied: {@code off: [ids]}, {@code severity: {id: note}},
   * {@code tolerance: {id: 0.05万元}}, {@code rules: […]}.
   *
   * @param fileName for messages
   * @throws RuleException if the file cannot be meant; the message names file, rule and position
   */
  public RuleBook with(String yaml, String fileName) {
    Set<String> known = new LinkedHashSet<>();
    infos().forEach(info -> known.add(info.id()));
    RuleFile file = RuleFile.read(yaml, fileName, known);
    List<Formula> kept =
        Stream.concat(formulas.stream(), file.rules().stream())
            .filter(formula -> !file.off().contains(formula.info().id()))
            .map(formula -> adapted(formula, file))
            .toList();
    List<Rule> judging =
        judgements.stream().filter(rule -> !file.off().contains(rule.info().id())).toList();
    Map<String, Severity> changed = new HashMap<>(severities);
    changed.putAll(file.severities());
    return new RuleBook(kept, judging, changed);
  }

  private static Formula adapted(Formula formula, RuleFile file) {
    String id = formula.info().id();
    Severity severity = file.severities().get(id);
    Formula adapted =
        severity == null ? formula : formula.withInfo(formula.info().withSeverity(severity));
    Long tolerance = file.tolerances().get(id);
    return tolerance == null ? adapted : adapted.withTolerance(tolerance);
  }

  /** What is known of each rule, in order. */
  public List<RuleInfo> infos() {
    return Stream.concat(formulas.stream().map(Formula::info), judgements.stream().map(this::info))
        .toList();
  }

  public Optional<RuleInfo> find(String id) {
    return infos().stream().filter(info -> info.id().equals(id)).findFirst();
  }

  /** Every formula put to the test, whether it holds or not. */
  public List<Evaluation> evaluate(Facts facts) {
    return Evaluations.of(formulas, facts).own();
  }

  /** What is known of a judgement, with the severity this book gives it. */
  RuleInfo info(Rule rule) {
    Severity severity = severities.get(rule.info().id());
    return severity == null ? rule.info() : rule.info().withSeverity(severity);
  }

  List<Formula> formulas() {
    return formulas;
  }

  List<Rule> judgements() {
    return judgements;
  }
}
