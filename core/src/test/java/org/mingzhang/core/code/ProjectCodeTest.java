package org.mingzhang.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"13102824P00280910394P", "12000022P10000210006W"})
  void acceptsRealCodesAndNoneWithAnotherDigit(String code) {
    assertThat(ProjectCode.parse(code)).get().matches(ProjectCode::checks).hasToString(code);
    for (int i = 0; i < 20; i++) {
      if (!Character.isDigit(code.charAt(i))) {
        continue;
      }
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digit != code.charAt(i)) {
          String changed = code.substring(0, i) + digit + code.substring(i + 1);
          assertThat(ProjectCode.parse(changed)).get().matches(p -> !p.checks(), changed);
        }
      }
    }
  }

  @Test
  void takesACodeApart() {
    ProjectCode code = ProjectCode.parse("13102824P00280910394P").orElseThrow();

    assertThat(code).isEqualTo(new ProjectCode("131028", 2024, 'P', "00280910394", 'P'));
    assertThat(code.expectedCheck()).contains('P');
  }

  @Test
  void doesNotJudgeALetterWithoutValue() {
    assertThat(ProjectCode.parse("13102824Z002809103940")).get().matches(ProjectCode::checks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "13102824P0028091039P", "13102824P00280910394PP", "1310282400280910394P1"})
  void refusesOtherForms(String text) {
    assertThat(ProjectCode.parse(text)).isEmpty();
  }

  @Test
  void tellsCodesOfTheOldTime() {
    assertThat(ProjectCode.isLegacy("434-0408-YBN-1HCE")).isTrue();
    assertThat(ProjectCode.isLegacy("13102824P00280910394P")).isFalse();
  }
}
