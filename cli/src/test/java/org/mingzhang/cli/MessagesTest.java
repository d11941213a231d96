package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.engine.words.Words;

class MessagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.mingzhang.cli.messages",
        "org.mingzhang.engine.report.messages",
        "org.mingzhang.engine.exchange.messages",
        "org.mingzhang.engine.workbook.messages"
      })
  void saysEverythingInBothLanguages(String bundle) {
    ResourceBundle chinese = Words.of(bundle, Locale.CHINESE).bundle();
    ResourceBundle english = Words.of(bundle, Locale.ENGLISH).bundle();
    assertThat(chinese.keySet()).isNotEmpty();
    assertThat(java.util.Collections.list(english.getKeys()))
        .containsExactlyInAnyOrderElementsOf(chinese.keySet());
  }
}
