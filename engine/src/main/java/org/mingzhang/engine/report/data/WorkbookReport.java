package org.mingzhang.engine.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.book.Examination.Outcome;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.Report;
import org.mingzhang.engine.report.Titles;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.words.Words;

/** The sheet of identities (勾稽关系检查表) that is handed in with a budget: findings and rules. */
public final class WorkbookReport implements Report {

  private static final List<String> FINDING =
      List.of(
          "organization",
          "year",
          "severity",
          "place",
          "position",
          "message",
          "actual",
          "expected",
          "cause",
          "repair",
          "rule",
          "file");
  private static final List<String> RULE =
      List.of(
          "organization",
          "year",
          "rule",
          "title",
          "formula",
          "regulation",
          "result",
          "checked",
          "failed",
          "why");
  private static final List<Integer> FINDING_WIDTHS =
      List.of(24, 8, 8, 40, 16, 60, 18, 18, 40, 40, 24, 40);
  private static final List<Integer> RULE_WIDTHS = List.of(24, 8, 24, 48, 48, 30, 10, 10, 10, 40);

  private final OutputStream out;
  private final Workbook workbook;
  private final Worksheet findings;
  private final Worksheet rules;
  private final Look look;
  private final Words words;
  private final Titles titles;
  private int findingRow;
  private int ruleRow;

  /**
   * @param out is closed with the report
   */
  public WorkbookReport(OutputStream out, Look look) {
    this.out = out;
    this.workbook = new Workbook(out, "Mingzhang", null);
    this.look = look;
    this.words = look.words();
    this.titles = new Titles(words);
    this.findings = sheet("sheet.findings", FINDING, FINDING_WIDTHS);
    this.rules = sheet("sheet.rules", RULE, RULE_WIDTHS);
  }

  private Worksheet sheet(String name, List<String> columns, List<Integer> widths) {
    Worksheet sheet = workbook.newWorksheet(words.text(name));
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, words.text("column." + columns.get(i)));
      sheet.style(0, i).bold().fillColor("F6F8FA").wrapText(true).set();
      sheet.width(i, widths.get(i));
    }
    sheet.freezePane(0, 1);
    return sheet;
  }

  @Override
  public void add(Review review) throws IOException {
    for (Finding finding : review.findings()) {
      finding(review, finding);
    }
    for (Outcome outcome : review.examination().outcomes()) {
      rule(review, outcome);
    }
    findings.flush();
  }

  private void finding(Review review, Finding finding) {
    findingRow++;
    Place first = finding.where().isEmpty() ? null : finding.where().getFirst();
    row(
        findings,
        findingRow,
        List.of(
            name(review),
            review.publication().year(),
            words.text("severity." + finding.severity().word()),
            first == null
                ? words.text("place.document")
                : (titles.group(first) + " " + titles.within(first)).strip(),
            first == null ? "" : titles.position(first.origin()),
            finding.message(),
            finding.actual(),
            finding.expected(),
            finding.cause(),
            finding.repair(),
            finding.rule(),
            review.source().name()));
  }

  private void rule(Review review, Outcome outcome) {
    ruleRow++;
    row(
        rules,
        ruleRow,
        List.of(
            name(review),
            review.publication().year(),
            outcome.rule().id(),
            outcome.rule().title(look.language()),
            outcome.rule().formula(),
            outcome.rule().regulation(),
            words.text("result." + outcome.result().name().toLowerCase(Locale.ROOT)),
            outcome.checked(),
            outcome.failed(),
            outcome.why()));
  }

  private static String name(Review review) {
    return (review.publication().organization().code()
            + " "
            + review.publication().organization().name())
        .strip();
  }

  private static void row(Worksheet sheet, int row, List<Object> values) {
    for (int column = 0; column < values.size(); column++) {
      if (values.get(column) instanceof Integer number) {
        sheet.value(row, column, number);
      } else {
        sheet.value(row, column, values.get(column).toString());
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
      }
    }
  }

  @Override
  public void close() throws IOException {
    findings.setAutoFilter(0, 0, findingRow, FINDING.size() - 1);
    rules.setAutoFilter(0, 0, ruleRow, RULE.size() - 1);
    workbook.close();
    out.close();
  }
}
