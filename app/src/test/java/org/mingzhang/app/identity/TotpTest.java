package org.mingzhang.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  /** The secret of the examples of RFC 6238, in Base32. */
  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037"
  })
  void computesTheCodesOfTheStandard(long second, String code) {
    assertThat(Totp.codeAt(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "30, true", "-30, true", "90, false", "-90, false"})
  void forgivesHalfAMinute(long late, boolean fits) {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    String code = Totp.codeAt(SECRET, now);
    assertThat(Totp.fits(SECRET, code, now.plusSeconds(late))).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"''", "12345", "abcdef", "００５９２４"})
  void takesNothingElse(String code) {
    assertThat(Totp.fits(SECRET, code, Instant.ofEpochSecond(1_234_567_890))).isFalse();
  }
}
