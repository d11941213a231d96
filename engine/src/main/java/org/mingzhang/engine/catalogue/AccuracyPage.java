package org.mingzhang.engine.catalogue;

import org.mingzhang.engine.accuracy.Accuracy;
import org.mingzhang.engine.accuracy.RuleScore;

/** The table of what was measured. */
final class AccuracyPage {

  private static final String HEAD =
      """
      # 准确率和查全率 · Precision and recall

      本页由程序生成，请勿手改：`./mingzhang accuracy --renew`。样本库和算法见 [accuracy/README.md](../accuracy/README.md)。
      Generated, not to be edited; the corpus and the method are described there.

      差错 faults：植入的差错；找到 found：其中找到的；正确 right：看似有错而实际正确的样例；误报 false alarms：在没有问题的地方报出的问题。
      准确率 precision = 找到 ÷ (找到 + 误报)；查全率 recall = 找到 ÷ 差错。

      """;

  private AccuracyPage() {}

  static String of(Accuracy accuracy) {
    StringBuilder page = new StringBuilder(HEAD);
    page.append(total(accuracy)).append('\n');
    page.append(
        "| 规则 rule | 要求 | 差错 faults | 找到 found | 正确 right | 误报 false alarms | 准确率 precision | 查全率 recall |\n");
    page.append("|---|---|---:|---:|---:|---:|---:|---:|\n");
    accuracy.scores().forEach(score -> page.append(row(score)));
    return page.toString();
  }

  private static String total(Accuracy accuracy) {
    int faults = accuracy.scores().stream().mapToInt(RuleScore::faults).sum();
    int found = accuracy.scores().stream().mapToInt(RuleScore::found).sum();
    int right = accuracy.scores().stream().mapToInt(RuleScore::right).sum();
    int alarms = accuracy.scores().stream().mapToInt(RuleScore::falseAlarms).sum();
    return """
        全部 %d 条规则：植入差错 %d 处，找到 %d 处；正确的样例 %d 处；误报 %d 处。
        All %1$d rules: %2$d faults planted, %3$d found; %4$d right things, %5$d false alarms.
        """
        .formatted(accuracy.scores().size(), faults, found, right, alarms);
  }

  /** A rule that nothing was tried for has no figures. */
  static String row(RuleScore score) {
    String link = "[%1$s](rules/%1$s.md)".formatted(score.rule().id());
    String title = score.rule().title();
    return score.hasCases()
        ? "| %s | %s | %d | %d | %d | %d | %s | %s |\n"
            .formatted(
                link,
                title,
                score.faults(),
                score.found(),
                score.right(),
                score.falseAlarms(),
                Percent.of(score.precision()),
                Percent.of(score.recall()))
        : "| %s | %s | – | – | %d | %d | – | – |\n"
            .formatted(link, title, score.right(), score.falseAlarms());
  }
}
