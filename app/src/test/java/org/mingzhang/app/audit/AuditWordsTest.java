package org.mingzhang.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.engine.words.Words;

class AuditWordsTest {

  private static final Pattern CALL =
      Pattern.compile(
          "\\brecord(?:System)?\\([^;]*?\"((?:[a-z-]+\\.[a-z-]+)|sign-in|setup)\"", Pattern.DOTALL);

  @Test
  void hasWordsForEveryActionThatIsRecorded() throws IOException {
    Set<String> recorded = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      sources
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> recorded.addAll(actions(file)));
    }
    assertThat(recorded)
        .contains("draft.type", "sign-in", "disclosure.release")
        .hasSizeGreaterThan(30);
    Words words = Words.of("org.mingzhang.app.audit.messages", Locale.SIMPLIFIED_CHINESE);
    assertThat(recorded)
        .allMatch(code -> !new AuditWords(words, List.of()).action(code).equals(code));
  }

  @Test
  void findsWhatWasDoneByItsWords() throws Exception {
    TestApp app = TestApp.shared();
    Visitor auditor = app.as("shenji");
    assertThat(auditor.get("/audit?search=%E7%99%BB%E5%BD%95").body())
        .contains(">登录<", "title=\"sign-in\"")
        .doesNotContain("title=\"draft.type\"");
  }

  @Test
  void callsRoundsStepsAndDaysAsTheirFilesDo() {
    Words chinese = Words.of("org.mingzhang.app.audit.messages", Locale.SIMPLIFIED_CHINESE);
    AuditWords words = new AuditWords(chinese, List.of(TestApp.shared().bean(Terms.class)));
    assertThat(words.object("2027 512001 水务局 second-up #2")).isEqualTo("2027 512001 水务局 二上 #2");
    assertThat(words.value("head")).isEqualTo("负责人签批");
    assertThat(words.value("prepare\nhead 与表不符")).isEqualTo("编制\nhead 与表不符");
    assertThat(words.value("{first-up=2026-11-07} {}")).isEqualTo("{一上截止=2026-11-07} {}");
    assertThat(words.value("budget is too high")).isEqualTo("budget is too high");
  }

  private static Set<String> actions(Path file) {
    try {
      return CALL.matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
