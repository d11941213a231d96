package org.mingzhang.core.performance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.core.performance.IndicatorLibrary.Suggestion;

class IndicatorLibraryTest {

  @Test
  void suggestsWhatProjectsOfTheKindHaveFirst() {
    assertThat(IndicatorLibrary.suggest("农村供水管网改造工程"))
        .extracting(Suggestion::name)
        .startsWith("工程完成数量")
        .contains("工程验收合格率", "供水保证率", "服务对象满意度")
        .doesNotContain("发放人数");
  }

  @Test
  void hasSomethingForAnyProject() {
    assertThat(IndicatorLibrary.suggest("其他"))
        .extracting(Suggestion::level1)
        .contains("产出指标", "效益指标", "满意度指标");
  }

  @Test
  void leavesTheFigureOfEveryValueBlank() {
    assertThat(IndicatorLibrary.suggest("工程 采购 补助 系统 培训 水 学校 养老 检测 物业 绿化"))
        .allMatch(suggestion -> suggestion.value().matches("[≥≤]__.+"))
        .allMatch(suggestion -> suggestion.level2().endsWith("指标"));
  }
}
