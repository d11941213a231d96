package org.mingzhang.engine.waive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.check.book.Checker;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.check.example.Example;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.waive.Waivers.Parted;

class WaiversTest {

  private static final String PLAN = "项目: 1.名称=年鉴编印 1.预算数=10 1.支出计划=%s";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  @Test
  void keepASetAsideFindingAsideInTheNextVersion() {
    Example first = example(PLAN.formatted("50%/25%/75%/100%"));
    Waivers waivers = setAside(first);

    Example next =
        example(
            "项目: 0.名称=新增项目 0.预算数=5 0.支出计划=25%/50%/75%/100%\n" + PLAN.formatted("50%/25%/75%/100%"));
    Parted parted = waivers.part(next.publication(), plans(next));

    assertThat(parted.standing()).isEmpty();
    assertThat(parted.setAside())
        .singleElement()
        .satisfies(aside -> assertThat(aside.waiver().reason()).isEqualTo("按合同分期付款"));
  }

  @Test
  void reportAgainOnceThePlaceHasChanged() {
    Waivers waivers = setAside(example(PLAN.formatted("50%/25%/75%/100%")));

    Example changed = example(PLAN.formatted("50%/20%/75%/100%"));

    assertThat(waivers.part(changed.publication(), plans(changed)).standing()).isNotEmpty();
  }

  @Test
  void areWrittenAndReadBack() {
    Waivers waivers = setAside(example(PLAN.formatted("50%/25%/75%/100%")));

    String file = WaiverFile.write(waivers);

    assertThat(file).contains("年鉴编印", "按合同分期付款", "J.payment-plan");
    assertThat(WaiverFile.read(file, "waivers.yaml").all()).isEqualTo(waivers.all());
    assertThat(WaiverFile.read("", "waivers.yaml").all()).isEmpty();
  }

  @Test
  void sayWhatIsWrongWithTheirFile() {
    assertThatThrownBy(() -> WaiverFile.read("- rule: a\n", "搁置.yaml"))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("搁置.yaml：第 1 条缺 organization");
    assertThatThrownBy(() -> WaiverFile.read("a: [", "搁置.yaml")).hasMessageContaining("不是合格的 YAML");
  }

  private static Waivers setAside(Example example) {
    List<Finding> findings = plans(example);
    assertThat(findings).isNotEmpty();
    return Waivers.NONE.with(example.publication(), findings, "按合同分期付款", "张三", DAY);
  }

  private static List<Finding> plans(Example example) {
    Publication publication = example.publication();
    return new Checker(RuleBook.standard(), Locale.CHINESE)
        .check(publication, example.layout()).stream()
            .filter(finding -> finding.rule().equals("J.payment-plan"))
            .toList();
  }

  private static Example example(String text) {
    return Example.parse(text);
  }
}
