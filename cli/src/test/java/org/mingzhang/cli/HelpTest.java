package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help says what every command and option is for, in both languages. */
class HelpTest {

  /** An option alone on its line, and no words on the next. */
  private static final Pattern WITHOUT_WORDS =
      Pattern.compile(
          "(?m)^ {1,6}(?:-\\w, )?(?:--[\\w-]+(?:=\\S+)?|[A-Z]+(?:\\.{3})?) *\\n(?! {10,}\\S)");

  static List<String> commands() {
    return List.of(
        "check",
        "read",
        "new",
        "fill-check",
        "publish",
        "waive",
        "accuracy",
        "diff",
        "assemble",
        "rules",
        "layouts");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void saysWhatEachOptionIsFor(String command) {
    for (String language : new String[] {"zh", "en"}) {
      String help = Run.of(command, "--lang", language, "--help").out();
      assertThat(help).containsPattern("(?m)^\\S.*[。.]$").doesNotContainPattern(WITHOUT_WORDS);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void listsTheCommandWithItsPurpose(String command) {
    assertThat(Run.of("--help").out()).containsPattern("(?m)^  " + command + "\\s+\\p{IsHan}");
  }
}
