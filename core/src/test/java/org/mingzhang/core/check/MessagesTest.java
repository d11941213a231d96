package org.mingzhang.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Pattern SLOT = Pattern.compile("\\{\\d}");

  @Test
  void saysEverythingInBothLanguagesWithTheSameSlots() {
    ResourceBundle chinese = bundle(Locale.CHINESE);
    ResourceBundle english = bundle(Locale.ENGLISH);
    assertThat(english.keySet()).isNotEmpty().isEqualTo(chinese.keySet());
    for (String key : chinese.keySet()) {
      assertThat(slots(english.getString(key))).as(key).isEqualTo(slots(chinese.getString(key)));
    }
  }

  @Test
  void speaksChineseUnlessAskedForEnglish() {
    assertThat(Messages.in(Locale.FRENCH).text("scope.outside")).startsWith("本规则");
    assertThat(Messages.in(Locale.UK).text("scope.outside")).startsWith("The rule");
  }

  private static java.util.Set<String> slots(String text) {
    java.util.Set<String> slots = new java.util.TreeSet<>();
    SLOT.matcher(text).results().forEach(match -> slots.add(match.group()));
    return slots;
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.mingzhang.core.check.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
