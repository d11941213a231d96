package org.mingzhang.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Notation;

class HtmlWriterTest {

  private static final String NOTATION =
      "%title 某局\\n2027年预算\n%publisher A & <B>\n%contents\n# 收支总表\n%label 512某局\n%label 单位：万元\n"
          + "|% 2 <.\n| {1x2} 项目 | {2x1} 金额 |\n| 本年 | 上年 |\n| 基本支出 | 1.00 | 2.00 |\n";

  private static Document page() {
    return Jsoup.parse(new String(new HtmlWriter().write(Notation.parse(NOTATION)), UTF_8));
  }

  @Test
  void saysWhatHeadsAColumnAndWhatAGroup() {
    Document page = page();
    assertThat(page.select("thead th[scope=colgroup]").eachText()).containsExactly("金额");
    assertThat(page.select("thead th[scope=col]").eachText()).containsExactly("项目", "本年", "上年");
    assertThat(page.select("tbody td.n").eachText()).containsExactly("1.00", "2.00");
  }

  @Test
  void captionsATableWithWhatStandsOverIt() {
    assertThat(page().select("caption div").eachText()).containsExactly("512某局", "单位：万元");
  }

  @Test
  void leadsFromTheContentsToTheHeadings() {
    Element link = page().select("nav a").getFirst();
    assertThat(page().select(link.attr("href")).text()).isEqualTo("收支总表");
  }

  @Test
  void standsAloneAndSaysItsLanguage() {
    Document page = page();
    assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(page.title()).isEqualTo("某局2027年预算");
    assertThat(page.select("meta[name=author]").attr("content")).isEqualTo("A & <B>");
    assertThat(page.select("link, script, img")).isEmpty();
    assertThat(page.select("style").html()).contains("@media print");
  }
}
