package org.mingzhang.core.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetKindsTest {

  @ParameterizedTest
  @CsvSource({
    "受益群众满意度,satisfaction",
    "调查中满意和较满意的人数占调查总人数的比率,satisfaction",
    "有效投诉次数,complaint",
    "投诉办结率,completion",
    "设备故障率（%）,fault",
    "故障排除及时率,upkeep",
    "成本节约率,reduction",
    "采购成本控制率,control",
    "病虫害防控面积,area",
    "预算执行率,execution",
    "验收合格率(%),quality",
    "任务完成及时率,timeliness",
    "故障响应时间,deadline",
    "设备使用年限,duration",
    "完成投资额,grant",
    "人均费用,unit-cost",
    "印刷费,cost",
    "参训人次,persons",
    "新增企业数量,number",
    "巡查频率,frequency",
    "资产负债率,rate",
    "提升办事效率,frequency",
    "改善人居环境,result",
    "项目内容,''"
  })
  void tellWhatANameMeasures(String name, String kind) {
    assertThat(TargetKinds.of(name).id()).isEqualTo(kind);
  }

  @Test
  void haveWordsTitlesAndKnownDimensions() {
    assertThat(TargetKinds.all())
        .hasSizeGreaterThan(20)
        .allSatisfy(kind -> assertThat(kind.words()).isNotEmpty())
        .allSatisfy(kind -> assertThat(kind.title()).isNotBlank());
  }

  @Test
  void knowTheFrameworkByItsFirstLevels() {
    assertThat(Frameworks.of(List.of("产出指标", "效果指标", "满意度指标"), 2020).id()).isEqualTo("hebei-2015");
    assertThat(Frameworks.of(List.of("成本指标", "产出指标"), 2024).id()).isEqualTo("central-2021");
    assertThat(Frameworks.all())
        .allSatisfy(framework -> assertThat(framework.regulation()).isNotBlank());
    assertThat(Frameworks.all().getFirst().level("效果指标")).isPresent();
  }
}
