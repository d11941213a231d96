package org.mingzhang.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.core.code.EconomicMapping.Payer;

class CodeListsTest {

  private static final CodeLists LISTS = CodeLists.standard();
  private static final int FIRST_YEAR = 2020;

  @Test
  void findsACodeUnderTheNameOfItsYear() {
    CodeList functional = LISTS.functional();

    assertThat(functional.find("2010301", 2024)).map(Code::name).contains("行政运行");
    assertThat(functional.find("2130599", 2021)).map(Code::name).contains("其他扶贫支出");
    assertThat(functional.find("2130599", 2022)).map(Code::name).contains("其他巩固脱贫衔接乡村振兴支出");
    assertThat(functional.find("20110", 2020)).isPresent();
    assertThat(functional.find("20110", 2021)).isEmpty();
    assertThat(functional.find("9990101", 2024)).isEmpty();
  }

  @Test
  void remembersOldNames() {
    assertThat(LISTS.functional().versions("210"))
        .extracting(Code::name)
        .containsExactly("医疗卫生与计划生育支出", "卫生健康支出");
  }

  @Test
  void climbsAndDescendsTheTree() {
    CodeList functional = LISTS.functional();
    Code item = functional.find("2010301", 2024).orElseThrow();

    assertThat(functional.level(item)).isEqualTo(3);
    assertThat(functional.parent(item, 2024)).map(Code::code).contains("20103");
    assertThat(functional.children("20103", 2024)).contains(item).hasSizeGreaterThan(5);
  }

  @Test
  void findsTheNameThatWasMisprinted() {
    assertThat(LISTS.departmentEconomic().nearest("取工基本医疗保险缴费", 2024))
        .extracting(Code::code)
        .containsExactly("30110");
    assertThat(LISTS.departmentEconomic().nearest("与此完全无关的名称", 2024)).isEmpty();
  }

  @Test
  void readsTheSameProcurementCodeByEdition() {
    CodeList procurement = LISTS.procurement();

    assertThat(procurement.find("A02010105", 2021)).map(Code::name).contains("便携式计算机");
    assertThat(procurement.find("A02010105", 2024)).map(Code::name).contains("台式计算机");
    assertThat(procurement.isComplete(2024)).isTrue();
    assertThat(procurement.isComplete(2021)).isFalse();
    assertThat(LISTS.functional().isComplete(2024)).isFalse();
  }

  @Test
  void knowsOtherNamesOfRanksAndFunding() {
    assertThat(LISTS.institutionRanks().named("副处(县)级", 2024))
        .extracting(Code::code)
        .containsExactly("副处级");
    assertThat(LISTS.institutionFunding().named("差额拨款", 2024))
        .extracting(Code::code)
        .containsExactly("财政性资金定额或定项补助");
  }

  @Test
  void mapsASalaryByWhoPaysIt() {
    EconomicMapping mapping = LISTS.economicMapping();

    assertThat(mapping.governmentCodes("30101", Payer.OFFICE)).containsExactly("50101");
    assertThat(mapping.governmentCodes("30101", Payer.INSTITUTION)).containsExactly("50501");
    assertThat(mapping.governmentCodes("39999", Payer.OFFICE))
        .isNotEmpty()
        .isEqualTo(mapping.governmentCodes("39999", Payer.INSTITUTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "functional",
        "department-economic",
        "government-economic",
        "procurement",
        "fund-source",
        "regions",
        "institution-natures",
        "institution-ranks",
        "institution-funding"
      })
  void holdsTheParentOfEveryCodeAndNoTwoNamesOfOneYearUnlessAnAlias(String name) {
    CodeList list = LISTS.find(name).orElseThrow();
    for (int year = FIRST_YEAR; year <= 2026; year++) {
      List<Code> codes = list.inForce(year);
      assertThat(codes).isNotEmpty();
      assertThat(codes)
          .filteredOn(code -> !code.parent().isEmpty())
          .allMatch(code -> list.knows(code.parent()), "has its parent in the list");
      if (!name.startsWith("institution")) {
        assertThat(codes)
            .filteredOn(code -> code.confidence().isSure())
            .extracting(Code::code)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void hasNoListOfAnUnknownName() {
    assertThat(LISTS.find("no-such-list")).isEmpty();
  }
}
