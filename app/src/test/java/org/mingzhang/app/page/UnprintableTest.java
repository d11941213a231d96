package org.mingzhang.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnprintableTest {

  @Test
  void keepsWhatPeopleWrite() {
    String text = "县城段\t护坡翻修\r\n（3.2 公里）𠮷 “≥ 90 %”";
    assertThat(Unprintable.without(text)).isEqualTo(text);
  }

  @Test
  void endsTheLineWhereWordDoes() {
    assertThat(Unprintable.without("第一行\u000B第二行\f第三行\u0085完")).isEqualTo("第一行\n第二行\n第三行\n完");
  }

  @Test
  void dropsWhatNoFileCanHold() {
    assertThat(Unprintable.without("水\0务\u0001局\uFFFF的\uD800预\uDC00算\u007F")).isEqualTo("水务局的预算");
  }
}
