package org.mingzhang.core.check.rules.years;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Section;

/** No paragraph is last year's, its year or its amounts included. */
final class CopiedParagraphRule implements Rule {

  private static final int SHORTEST = 12;
  private static final int FEWEST_DIGITS = 3;
  private static final int QUOTED = 30;
  private static final Pattern MONEY = Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)(亿元|万元|元)");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "years.copied-paragraph",
              Severity.WARNING,
              "照抄上年的段落不应还写着上年的年份和金额",
              "A paragraph copied from last year does not keep last year's year and amounts",
              "财预〔2016〕143号（公开内容应真实、准确）")
          .describedAs(
              "需用 --last-year 给出上年的预算。段落与上年一字不差，又写着上年的年份，或写着上年表格里有、今年表格里没有的金额，"
                  + "才提示；“自某年起”、文件名里的年份不算。")
          .shownBy(
              "年度: 2025\n文字: 其他说明|自2024年起本单位不再收取培训费。\n上年 文字: 其他说明|自2024年起本单位不再收取培训费。",
              "年度: 2025\n文字: 其他说明|2024年本单位没有其他需要说明的事项。\n" + "上年 文字: 其他说明|2024年本单位没有其他需要说明的事项。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A paragraph of last year. */
  private record Former(Section section, Section.Paragraph paragraph) {}

  @Override
  public void check(Facts facts, Findings out) {
    Facts last = facts.lastYear().orElse(null);
    if (last == null) {
      out.notApplicable("na.last-year");
      return;
    }
    Map<String, Former> former = new HashMap<>();
    for (Section section : last.publication().sections()) {
      for (Section.Paragraph paragraph : section.paragraphs()) {
        former.putIfAbsent(CodeName.plain(paragraph.text()), new Former(section, paragraph));
      }
    }
    for (Section section : facts.publication().sections()) {
      for (Section.Paragraph paragraph : section.paragraphs()) {
        String text = CodeName.plain(paragraph.text());
        Former same = text.length() < SHORTEST ? null : former.get(text);
        if (same != null) {
          judge(facts, last, section, paragraph, same, out);
        }
      }
    }
  }

  private static void judge(
      Facts facts,
      Facts last,
      Section section,
      Section.Paragraph paragraph,
      Former same,
      Findings out) {
    String text = CodeName.plain(paragraph.text());
    Findings.Draft draft = null;
    if (FormerYear.speaksOf(text, last.year())) {
      draft =
          out.found("years.copied.year", shortened(text), last.year())
              .actual(last.year() + "年")
              .expected(facts.year() + "年");
    } else {
      Optional<String> amount = formerAmount(facts, last, text);
      if (amount.isPresent()) {
        draft =
            out.found("years.copied.amount", shortened(text), amount.get()).actual(amount.get());
      }
    }
    if (draft != null) {
      draft
          .at(Places.inSection(section.heading(), paragraph.origin()))
          .at(
              Places.inSection(same.section().heading(), same.paragraph().origin())
                  .in(last.document()))
          .cause("years.copied.cause")
          .repair("years.copied.repair")
          .add();
    }
  }

  /** An amount that last year's tables state and this year's do not. */
  private static Optional<String> formerAmount(Facts facts, Facts last, String text) {
    Matcher money = MONEY.matcher(text);
    while (money.find()) {
      String digits = money.group(1).replace(",", "");
      boolean tells = digits.replace(".", "").replaceFirst("^0+", "").length() >= FEWEST_DIGITS;
      if (tells) {
        long fen = fen(digits, money.group(2));
        if (last.index(Stated.class, Stated::of).amounts().contains(fen)
            && !facts.index(Stated.class, Stated::of).amounts().contains(fen)) {
          return Optional.of(money.group());
        }
      }
    }
    return Optional.empty();
  }

  private static long fen(String digits, String unit) {
    int places = unit.equals("元") ? 2 : unit.equals("万元") ? 6 : 10;
    return new BigDecimal(digits).movePointRight(places).longValue();
  }

  /** All amounts in the tables and heads of projects, in fen. */
  private record Stated(Set<Long> amounts) {
    static Stated of(Facts facts) {
      Set<Long> amounts = new HashSet<>();
      for (TableFacts table : facts.tables()) {
        table.table().rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(Cell::amount)
            .filter(amount -> amount != null)
            .map(Amount::fen)
            .forEach(amounts::add);
      }
      facts.publication().projects().stream()
          .map(sheet -> sheet.budget().amount())
          .filter(amount -> amount != null)
          .forEach(amount -> amounts.add(amount.fen()));
      return new Stated(amounts);
    }
  }

  private static String shortened(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }
}
