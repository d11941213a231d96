package org.mingzhang.engine.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;

/** What the two READMEs show works as it stands there. */
class ReadmeTest {

  private static final String OPENING = "```yaml\n";

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void showsARuleFileThatIsAccepted(String readme) throws IOException {
    String text = Files.readString(Path.of("..", readme));
    int start = text.indexOf(OPENING) + OPENING.length();
    String yaml = text.substring(start, text.indexOf("```", start));
    RuleBook book = RuleBook.standard().with(yaml, readme);
    assertThat(book.infos()).extracting(RuleInfo::id).contains("OWN-1");
    assertThat(book.infos()).extracting(RuleInfo::id).doesNotContain("G.unit-yuan-quantity-one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void namesTheProvincesThatThereAre(String readme) throws IOException {
    String text = Files.readString(Path.of("..", readme));
    for (Layout layout : Layouts.standard().all()) {
      String province = readme.contains("zh") ? layout.name() : layout.englishName();
      assertThat(text).contains(province.substring(0, 2));
    }
  }
}
