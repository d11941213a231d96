package org.mingzhang.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.RevenueLine;
import org.mingzhang.core.budget.Texts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.core.sample.Variety;
import org.mingzhang.document.Document;
import org.mingzhang.engine.across.Unfit;
import org.mingzhang.engine.opendata.OpenData;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.engine.review.Reading;
import org.mingzhang.engine.review.Reviewer;
import org.mingzhang.engine.review.Verdict;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.writing.MissingGlyphs;
import org.mingzhang.formats.writing.Writer;
import org.mingzhang.forms.LayOut;

class PublisherTest {

  private static final OpenData.Identity IDENTITY =
      new OpenData.Identity(
          "ocds-example", "https://example.org/", Instant.parse("2025-02-14T00:00:00Z"));
  private static final Publisher PUBLISHER =
      new Publisher(new Reviewer(RuleBook.standard(), Locale.CHINESE));
  private static final Layout LAYOUT = Layouts.standard().find("hebei-2025").orElseThrow();

  static Stream<Layout> layouts() {
    return Layouts.standard().all().stream();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void releasesAWholeBudgetInEveryFormat(Layout layout) {
    Budget budget = SampleBudgets.of(layout, 5).of(Level.UNIT);

    Outcome.Ready ready = ready(new Request(budget, layout, IDENTITY));

    assertThat(ready.review().verdict()).isNotEqualTo(Verdict.ERRORS);
    assertThat(ready.files().sequencedKeySet())
        .hasSizeGreaterThanOrEqualTo(Formats.writers().size() + 6)
        .endsWith("manifest.json");
    String manifest = new String(ready.files().get("manifest.json"), StandardCharsets.UTF_8);
    ready.files().sequencedKeySet().stream()
        .filter(name -> !name.equals("manifest.json"))
        .forEach(name -> assertThat(manifest).contains("\"" + name + "\""));
  }

  @Test
  void refusesABudgetThatDoesNotBalance() {
    Budget budget = SampleBudgets.of(LAYOUT, 5).of(Level.UNIT);
    List<ExpenditureLine> more = new ArrayList<>(budget.expenditure());
    ExpenditureLine first = more.getFirst();
    more.set(0, first.with(first.fund(), first.fen() + 100_000_00));
    Budget unbalanced =
        budget.withMoney(budget.revenue(), budget.carryOver(), more, budget.carryForward());

    Outcome outcome = PUBLISHER.publish(new Request(unbalanced, LAYOUT, IDENTITY));

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused) outcome).review().faults()).isNotEmpty();
  }

  @Test
  void refusesATextThatHasNoPlaceInTheForm() {
    Budget budget = SampleBudgets.of(LAYOUT, 5).of(Level.UNIT);
    Texts texts = budget.texts();
    LinkedHashMap<String, List<String>> additions = new LinkedHashMap<>(texts.additions());
    additions.put("没有这一节", List.of("这段话不能丢。"));
    Budget more =
        budget.with(
            new Texts(texts.duties(), texts.reasons(), texts.uses(), additions, texts.glossary()));

    Outcome outcome = PUBLISHER.publish(new Request(more, LAYOUT, IDENTITY));

    assertThat(outcome).isInstanceOf(Outcome.Homeless.class);
    assertThat(((Outcome.Homeless) outcome).texts())
        .containsExactly(Map.entry("没有这一节", List.of("这段话不能丢。")));
  }

  @Test
  void saysTheSameChangesWhetherLastYearIsDataOrAPublishedFile()
      throws UnusableInput, MissingGlyphs {
    SampleBudgets samples = SampleBudgets.of(LAYOUT, 5);
    Budget budget = samples.of(Level.UNIT);
    Budget before = samples.lastYear(budget);
    Layout older = Layouts.standard().find("hebei-2024").orElseThrow();
    Document published = LayOut.document(Derivation.publication(before, older, null), older);

    String fromData = text(ready(request(budget, LastYear.of(before))));
    assertThat(fromData).contains("较2024年预算减少");
    for (Writer writer : Formats.writers()) {
      Reading reading = new Reader(null).read(writer.write(published), "上年." + writer.name());
      assertThat(text(ready(request(budget, LastYear.published(List.of(reading))))))
          .as(writer.name())
          .isEqualTo(fromData);
    }
  }

  @Test
  void refusesAnotherYearsOrAnotherUnitsBudgetForLastYear() {
    SampleBudgets samples = SampleBudgets.of(LAYOUT, 5);
    Budget budget = samples.unit(0);
    assertThatThrownBy(() -> PUBLISHER.publish(request(budget, LastYear.of(budget))))
        .isInstanceOfSatisfying(
            Unfit.class, e -> assertThat(e.reason()).isEqualTo(Unfit.Reason.WRONG_YEAR));
    Budget other = samples.lastYear(samples.unit(1));
    assertThatThrownBy(() -> PUBLISHER.publish(request(budget, LastYear.of(other))))
        .isInstanceOfSatisfying(
            Unfit.class, e -> assertThat(e.reason()).isEqualTo(Unfit.Reason.OTHER_ORGANIZATION));
  }

  @Test
  void publishesADepartmentAsTheSumOfItsUnitsWithoutWhatTheyHandToEachOther() {
    SampleBudgets samples =
        new SampleBudgets(LAYOUT, 2025, new Variety(true, true, false, true, false, false), 3);
    Budget words = words(samples.department());

    Outcome.Ready ready =
        ready(new Request(words, LAYOUT, LastYear.NONE, samples.units(), List.of(), IDENTITY));

    Outcome.Ready whole = ready(new Request(samples.department(), LAYOUT, IDENTITY));
    assertThat(ready.review().publication()).isEqualTo(whole.review().publication());
    assertThat(ready.review().findings())
        .extracting(f -> f.rule())
        .noneMatch(r -> r.startsWith("units."));
  }

  @Test
  void refusesUnitsThatDisagreeAndADepartmentThatHasMoneyOfItsOwn() {
    SampleBudgets samples =
        new SampleBudgets(LAYOUT, 2025, new Variety(true, true, false, true, false, false), 3);
    List<Budget> units = new ArrayList<>(samples.units());
    assertThat(
            reason(
                new Request(
                    samples.department(), LAYOUT, LastYear.NONE, units, List.of(), IDENTITY)))
        .isEqualTo(Unfit.Reason.OWN_MONEY);
    assertThat(
            reason(new Request(samples.unit(0), LAYOUT, LastYear.NONE, units, List.of(), IDENTITY)))
        .isEqualTo(Unfit.Reason.NO_DEPARTMENT);
    Budget words = words(samples.department());
    units.add(units.getFirst());
    assertThat(reason(new Request(words, LAYOUT, LastYear.NONE, units, List.of(), IDENTITY)))
        .isEqualTo(Unfit.Reason.TWICE);
    units.removeLast();
    Budget taker = units.get(1);
    List<RevenueLine> less =
        taker.revenue().stream()
            .map(
                line ->
                    line.counterpart().isEmpty()
                        ? line
                        : line.with(line.function(), line.fund(), line.fen() - 1))
            .toList();
    units.set(
        1, taker.withMoney(less, taker.carryOver(), taker.expenditure(), taker.carryForward()));
    assertThat(reason(new Request(words, LAYOUT, LastYear.NONE, units, List.of(), IDENTITY)))
        .isEqualTo(Unfit.Reason.OPEN_FLOW);
  }

  /** An officer's words may hold amounts that follow from nothing. */
  @Test
  void publishesAmountsThatAreSaidInReasonsAndAddedParagraphs() {
    SampleBudgets samples = SampleBudgets.of(LAYOUT, 5);
    Budget budget = samples.of(Level.UNIT);
    Texts texts = budget.texts();
    SequencedMap<String, String> reasons = new LinkedHashMap<>(texts.reasons());
    reasons.put("项目支出", "新增河道清淤工程120.50万元，取消设备更新3万元");
    reasons.put("机关运行经费", "会议费压减0.5万元、培训费压减2000元");
    SequencedMap<String, List<String>> added = new LinkedHashMap<>(texts.additions());
    added.put("其他说明", List.of("本年代管镇级水利资金1,234.56万元，不列入本单位预算。"));
    Budget wordy =
        budget.with(new Texts(texts.duties(), reasons, texts.uses(), added, texts.glossary()));

    Outcome.Ready ready = ready(request(wordy, LastYear.of(samples.lastYear(budget))));

    assertThat(ready.review().publication().statements())
        .extracting(statement -> statement.printed())
        .contains("120.50", "3", "0.5", "2000", "1,234.56");
  }

  private static Unfit.Reason reason(Request request) {
    try {
      PUBLISHER.publish(request);
    } catch (Unfit unfit) {
      return unfit.reason();
    }
    throw new AssertionError("published");
  }

  /** What a department has besides what its units have. */
  private static Budget words(Budget department) {
    return Budget.empty(department.organization(), department.year(), List.of())
        .with(department.texts(), department.targets());
  }

  private static Request request(Budget budget, LastYear before) {
    return new Request(budget, LAYOUT, before, List.of(), List.of(), IDENTITY);
  }

  private static Outcome.Ready ready(Request request) {
    Outcome outcome = PUBLISHER.publish(request);
    if (outcome instanceof Outcome.Ready ready) {
      return ready;
    }
    throw new AssertionError(why(outcome));
  }

  private static String why(Outcome outcome) {
    return outcome instanceof Outcome.Refused refused
        ? refused.review().findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(finding -> finding.rule() + "：" + finding.message())
            .collect(Collectors.joining("\n"))
        : outcome.toString();
  }

  private static String text(Outcome.Ready ready) {
    return new String(file(ready, "txt"), StandardCharsets.UTF_8);
  }

  private static byte[] file(Outcome.Ready ready, String ending) {
    return ready.files().entrySet().stream()
        .filter(one -> one.getKey().endsWith("." + ending))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
