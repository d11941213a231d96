package org.mingzhang.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeNameTest {

  @Test
  void treatsWidthAndSpacesAsNoDifference() {
    assertThat(CodeName.same("政府办公厅（室）及相关机构事务", "政府办公厅(室)及 相关机构事务")).isTrue();
    assertThat(CodeName.same("“三公”经费", "\"三公\"经费")).isTrue();
    assertThat(CodeName.same("行政运行", "事业运行")).isFalse();
  }

  @Test
  void countsCharactersThatDiffer() {
    assertThat(CodeName.distance("行政运行", "行政运行", 2)).isZero();
    assertThat(CodeName.distance("职工基本医疗保险缴费", "取工基本医疗保险缴费", 2)).isEqualTo(1);
    assertThat(CodeName.distance("住房公积金", "住房公积金支出", 2)).isEqualTo(2);
    assertThat(CodeName.distance("印刷费", "手续费", 1)).isEqualTo(2);
    assertThat(CodeName.distance("甲乙丙丁", "戊己庚辛", 2)).isEqualTo(3);
  }
}
