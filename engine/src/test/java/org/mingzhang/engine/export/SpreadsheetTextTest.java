package org.mingzhang.engine.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+86 0316",
        "-1+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "－2+3",
        "-1.5.2",
        "-5万元"
      })
  void makesATextOfWhatBeginsLikeAFormula(String text) {
    assertThat(SpreadsheetText.harmless(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-5", "-12.30", "-1,234.50", "+3%", "0.00", "水务局", "512001", "'x", "a=1"})
  void leavesNumbersAndOtherTextsAsTheyAre(String text) {
    assertThat(SpreadsheetText.harmless(text)).isEqualTo(text);
  }
}
