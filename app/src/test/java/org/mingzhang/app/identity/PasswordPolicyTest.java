package org.mingzhang.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "Ab1-short, password.length",
    "onlylowerandnumber1, password.classes",
    "ONLYUPPER-AND-SIGNS, password.classes",
    "Contains-jb512001-it, password.name",
    "Contains-JB512001-it, password.name",
  })
  void refuses(String password, String why) {
    assertThat(PasswordPolicy.fault(password, "jb512001")).contains(why);
  }

  @ParameterizedTest
  @CsvSource({"Good-2026-pass", "nine+1=TEN", "小写lower和数字12345"})
  void accepts(String password) {
    assertThat(PasswordPolicy.fault(password, "jb512001")).isEmpty();
  }

  @Test
  void keepsNoPasswordThatCouldBeReadBack() {
    Sm3PasswordEncoder encoder = new Sm3PasswordEncoder(10);
    String once = encoder.encode("Good-2026-pass");
    assertThat(once).doesNotContain("Good").isNotEqualTo(encoder.encode("Good-2026-pass"));
    assertThat(encoder.matches("Good-2026-pass", once)).isTrue();
    assertThat(encoder.matches("Good-2026-pasS", once)).isFalse();
    assertThat(encoder.matches("", "rubbish")).isFalse();
  }
}
