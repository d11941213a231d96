package org.mingzhang.engine.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.formats.writers.DocxWriter;
import org.mingzhang.formats.writers.HtmlWriter;
import org.mingzhang.formats.writers.MarkdownWriter;
import org.mingzhang.formats.writers.TextWriter;
import org.mingzhang.formats.writers.XlsxWriter;
import org.mingzhang.forms.LayOut;
import org.mingzhang.forms.samples.SampleBudgets;

/**
 * Writes the clean files under {@code examples/}; run by hand when their form is to change. The
 * faults of the faulty ones are planted by hand.
 */
final class ExampleFiles {

  private static final long SEED = 11;
  private static final Layout LAYOUT_2024 = Layouts.standard().find("hebei-2024").orElseThrow();
  private static final Layout LAYOUT_2025 = Layouts.standard().find("hebei-2025").orElseThrow();

  private ExampleFiles() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (String name : List.of("2024", "2025", "对照")) {
      Files.createDirectories(folder.resolve(name));
    }
    write(folder, "2024/512水务局（部门）.docx", DocxWriter.write(departmentBefore()));
    write(folder, "2024/512001水务局本级.txt", TextWriter.write(unitBefore(0)));
    write(folder, "2024/512002河道管理所.html", HtmlWriter.write(unitBefore(1), StandardCharsets.UTF_8));
    write(folder, "2024/512003农村供水管理站.xlsx", XlsxWriter.write(unitBefore(2)));
    write(folder, "2025/512水务局（部门和所属单位汇编）.txt", TextWriter.write(booklet()));
    write(folder, "2025/512001水务局本级.md", MarkdownWriter.write(unit(LAYOUT_2025, 2025, 0)));
    write(folder, "2025/512002河道管理所.txt", TextWriter.write(unit(LAYOUT_2025, 2025, 1)));
    write(folder, "2025/512003农村供水管理站.docx", DocxWriter.write(unit(LAYOUT_2025, 2025, 2)));
    acrossFaults(folder);
  }

  private static Document departmentBefore() {
    return LayOut.document(
        SampleBudgets.departmentBefore(LAYOUT_2025, 2025, SEED, LAYOUT_2024), LAYOUT_2024);
  }

  private static Document unitBefore(int unit) {
    return LayOut.document(
        SampleBudgets.unitBefore(LAYOUT_2025, 2025, unit, SEED, LAYOUT_2024), LAYOUT_2024);
  }

  /** What contradicts last year's book or the units' books, and is at one with itself. */
  private static void acrossFaults(Path folder) throws IOException {
    Document department =
        LayOut.document(SampleBudgets.departmentAmiss(LAYOUT_2025, 2025, SEED), LAYOUT_2025);
    String sum = text(department).replaceFirst("≥3.2公里", "≥3.6公里");
    write(folder, "对照/512水务局（部门，汇总有误）.txt", sum.getBytes(StandardCharsets.UTF_8));
    String[] planted = {
      "基本支出增加16.61万元", "基本支出增加26.61万元",
      "项目支出减少285.96万元", "项目支出减少295.96万元",
      "与2024年相比减少0.33万元", "与2024年相比减少0.53万元",
      "清河口县河道管理所负责全县水资源管理、河湖保护、防汛抗旱和农村供水工作。", "清河口县河道管理所负责全县河湖保护和防汛抗旱工作。",
      "股级\t财政拨款", "副科级\t财政拨款",
    };
    String unit = text(unit(LAYOUT_2025, 2025, 1));
    for (int i = 0; i < planted.length; i += 2) {
      if (!unit.contains(planted[i])) {
        throw new IllegalStateException(planted[i]);
      }
      unit = unit.replace(planted[i], planted[i + 1]);
    }
    write(folder, "对照/512002河道管理所（与上年不符）.txt", unit.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Document document) {
    return new String(TextWriter.write(document), StandardCharsets.UTF_8);
  }

  private static Document department(Layout layout, int year) {
    return LayOut.document(SampleBudgets.department(layout, year, SEED), layout);
  }

  private static Document unit(Layout layout, int year, int unit) {
    return LayOut.document(SampleBudgets.unit(layout, year, unit, SEED), layout);
  }

  private static Document booklet() {
    List<Block> blocks = new ArrayList<>(department(LAYOUT_2025, 2025).blocks());
    for (int unit = 0; unit < 3; unit++) {
      blocks.addAll(unit(LAYOUT_2025, 2025, unit).blocks());
    }
    return new Document("layout", 1, blocks);
  }

  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
