package org.mingzhang.core.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Statement.Direction;
import org.mingzhang.core.publication.Statement.Measure;

class SentenceReaderTest {

  private static final Layout LAYOUT = Layouts.standard().find("hebei-2024").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "公务接待费较2023年预算增加1.20万元, INCREASE, 120",
    "公务接待费比上年减少了1.20万元, DECREASE, -120",
    "公务接待费与2023年相比调减1.20万元, DECREASE, -120",
    "公务接待费较上年增减变化-1.20万元, DECREASE, -120",
    "公务接待费较上年增减额为1.20万元, INCREASE, 120",
    "公务接待费与2023年预算一致0万元, UNCHANGED, 0",
  })
  void readsChangesInTheirUsualWordings(String text, Direction direction, long hundredths) {
    Said said = only(text);

    assertThat(said.measure()).isEqualTo(Measure.CHANGE);
    assertThat(said.direction()).isEqualTo(direction);
    assertThat(said.signedFen()).isEqualTo(hundredths * 10_000);
    assertThat(said.words()).isEqualTo("公务接待费");
  }

  @Test
  void readsAmountsInYuanAndHundredsOfMillions() {
    assertThat(said("基本支出1.5亿元，项目支出15000元。"))
        .extracting(Said::unit, Said::signedFen)
        .containsExactly(tuple("亿元", 15_000_000_000L), tuple("元", 1_500_000L));
  }

  @Test
  void readsPercentagesOfChange() {
    Sentence sentence =
        read("2024年支出预算110万元，比上年增加10万元，增长10.00%。").getFirst().sentences().getFirst();

    assertThat(sentence.shares())
        .extracting(Share::direction, share -> share.percent().toPlainString())
        .containsExactly(tuple(Direction.INCREASE, "10.00"));
  }

  @Test
  void takesNoRateForAPercentageOfChange() {
    assertThat(read("满意度达到95%，增加值率为20%。").getFirst().sentences().getFirst().shares()).isEmpty();
  }

  @Test
  void goesOnWithTheParagraphBeforeWhereOneOnlyCompares() {
    List<Passage> passages = read("2024年，我单位“三公”经费预算安排15.29万元。", "与2023年相比减少0.25万元，因公务接待减少。");

    assertThat(passages)
        .flatMap(Passage::sentences)
        .flatMap(Sentence::said)
        .extracting(Said::id)
        .containsExactly("三公总额", "三公变动");
  }

  private static Said only(String text) {
    assertThat(said(text)).hasSize(1);
    return said(text).getFirst();
  }

  private static List<Said> said(String text) {
    return read(text).getFirst().sentences().getFirst().said();
  }

  private static List<Passage> read(String... paragraphs) {
    List<Section.Paragraph> texts =
        Arrays.stream(paragraphs).map(text -> new Section.Paragraph(text, Origin.NONE)).toList();
    return new SentenceReader(LAYOUT, 2024, "示例局")
        .read(List.of(new Section("三公经费", "三公", texts, Origin.NONE)));
  }
}
