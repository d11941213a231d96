package org.mingzhang.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

  @Test
  void fillsInEveryPlace() {
    assertThat(Sentence.of("{1}行“{0}”栏，共 {1} 行", "合计", 3)).isEqualTo("3行“合计”栏，共 3 行");
    assertThat(Sentence.of("没有空")).isEqualTo("没有空");
  }

  @Test
  void makesTheMarksWithinQuotationMarksSingle() {
    assertThat(Sentence.of("说明用到“{0}”，没有解释", "“三公”经费")).isEqualTo("说明用到“‘三公’经费”，没有解释");
    assertThat(Sentence.of("{0}没有解释", "“三公”经费")).isEqualTo("“三公”经费没有解释");
  }

  @Test
  void takesWhatIsFilledInAsItIs() {
    assertThat(Sentence.of("“{0}”与“{1}”", "{1}", "$1 {x} {")).isEqualTo("“{1}”与“$1 {x} {”");
    assertThat(Sentence.of("{x} {0 {2}", "a")).isEqualTo("{x} {0 {2}");
  }
}
