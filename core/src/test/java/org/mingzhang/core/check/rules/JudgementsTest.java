package org.mingzhang.core.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

class JudgementsTest {

  @Test
  void haveAnIdOfTheirOwnBothTitlesAndARegulation() {
    List<RuleInfo> infos = Judgements.all().stream().map(Rule::info).toList();

    assertThat(infos).extracting(RuleInfo::id).doesNotHaveDuplicates();
    assertThat(infos)
        .allSatisfy(
            info ->
                assertThat(List.of(info.title(), info.english(), info.regulation()))
                    .noneMatch(String::isBlank));
  }

  @Test
  void areAllListed() throws IOException, URISyntaxException {
    Path classes = Path.of(Judgements.class.getResource("Judgements.class").toURI()).getParent();
    try (Stream<Path> files = Files.walk(classes)) {
      List<String> rules =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith("Rule.class"))
              .map(file -> file.replace(".class", ""))
              .toList();
      assertThat(Judgements.all())
          .extracting(rule -> rule.getClass().getSimpleName())
          .containsExactlyInAnyOrderElementsOf(rules)
          .isNotEmpty();
    }
  }

  private static Rule rule(String id) {
    return Judgements.all().stream()
        .filter(rule -> rule.info().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void speakEnglishToo() {
    List<Finding> findings =
        Sample.of2024().project("1310", "", "绿化养护").run(rule("code.project"), Locale.ENGLISH).all();

    assertThat(findings)
        .singleElement()
        .satisfies(f -> assertThat(f.message()).startsWith("Project code 1310"));
  }
}
