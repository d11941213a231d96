package org.mingzhang.engine.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.engine.accuracy.Case.Beside;
import org.mingzhang.engine.accuracy.edit.CaseException;
import org.mingzhang.engine.accuracy.edit.Edit;

class CaseReaderTest {

  @Test
  void readsFaultsAndWhatIsRight() {
    List<Case> cases =
        CaseReader.read(
            "X.1",
            """
            差错:
              甲:
                用途: 乙
                在: 项目
                份数: 3
            正确:
              丙:
                目标: [一, 二]
                适用: {主体: 部门}
            适用: {版式: hebei-*, 年度: 2023-}
            对照: 上年
            """);
    assertThat(cases).extracting(Case::fault).containsExactly(true, false);
    assertThat(cases.get(0).expected()).isEqualTo("项目");
    assertThat(cases.get(0).beside()).containsExactly(Beside.LAST_YEAR);
    assertThat(cases.get(0).copies()).isEqualTo(3);
    assertThat(cases.get(1).edits()).containsExactly(new Edit("目标", "一\n二"));
    assertThat(cases.get(1).scope().level()).isEqualTo(Level.DEPARTMENT);
    assertThat(cases.get(1).scope().firstYear()).isEqualTo(2023);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '；',
      value = {
        "错误: 1；不认识的部分",
        "差错: {甲: 1}；甲：应写 位置",
        "差错: {甲: {名称: {预算数}}}；加引号",
        "差错: {甲: {在: 项目}}；没有写改动",
        "差错: {甲: {名称: 乙}, 甲: {名称: 丙}}；不是正确的 YAML",
        "差错: {甲: {名称: 乙, 份数: 多}}；份数应是正整数",
        "差错: {甲: {金额表.合计.合计: 1}}；不认识“金额表”",
        "正确: {甲: {名称: 乙, 在: 项目}}；不必写“在”",
        "对照: 前年；对照是 上年 或 单位",
        "适用: {年度: 今年}；年度应写作",
        "适用: {年度: 2024}；没有写任何一例",
      })
  void saysWhatIsWrongWithACaseFile(String yaml, String complaint) {
    assertThatThrownBy(() -> CaseReader.read("X.1", yaml))
        .isInstanceOf(CaseException.class)
        .hasMessageContaining("X.1.yaml")
        .hasMessageContaining(complaint);
  }
}
