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
    Files.createDirectories(folder.resolve("2024"));
    Files.createDirectories(folder.resolve("2025"));
    write(folder, "2024/512水务局（部门）.docx", DocxWriter.write(department(LAYOUT_2024, 2024)));
    write(folder, "2024/512001水务局本级.txt", TextWriter.write(unit(LAYOUT_2024, 2024, 0)));
    write(
        folder,
        "2024/512002河道管理所.html",
        HtmlWriter.write(unit(LAYOUT_2024, 2024, 1), StandardCharsets.UTF_8));
    write(folder, "2024/512003农村供水管理站.xlsx", XlsxWriter.write(unit(LAYOUT_2024, 2024, 2)));
    write(folder, "2025/512水务局（部门和所属单位汇编）.txt", TextWriter.write(booklet()));
    write(folder, "2025/512001水务局本级.md", MarkdownWriter.write(unit(LAYOUT_2025, 2025, 0)));
    write(folder, "2025/512002河道管理所.txt", TextWriter.write(unit(LAYOUT_2025, 2025, 1)));
    write(folder, "2025/512003农村供水管理站.docx", DocxWriter.write(unit(LAYOUT_2025, 2025, 2)));
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
