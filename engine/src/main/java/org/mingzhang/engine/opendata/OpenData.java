package org.mingzhang.engine.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Disclosed;
import org.mingzhang.engine.export.SpreadsheetText;

/** The open data of a budget: what may be published of it, as files for machines. */
public final class OpenData {

  private OpenData() {}

  /**
   * How planned purchases are published.
   *
   * @param prefix of the ids of open contracting, registered by the publisher
   * @param base address below which the files will be found, ending in a slash
   * @param published when they are published
   */
  public record Identity(String prefix, String base, Instant published) {}

  /**
   * The files by name: facts as CSV, their descriptions, and releases of planned purchases, if any
   * may be told of: a package without releases is none.
   */
  public static SequencedMap<String, byte[]> files(Budget budget, Identity identity) {
    List<FactTable> tables = MoneyFacts.of(budget);
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    tables.forEach(table -> files.put(table.file(), csv(table)));
    files.put("csv-metadata.json", CsvwMetadata.of(budget, tables));
    files.put("datapackage.json", FiscalDataPackage.of(budget, tables));
    if (!Disclosed.of(budget).purchases().isEmpty()) {
      files.put(
          "ocds.json",
          OcdsReleases.of(
              budget, identity.prefix(), identity.published(), identity.base() + "ocds.json"));
    }
    return files;
  }

  private static byte[] csv(FactTable table) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(table.header());
      for (List<String> row : table.rows()) {
        csv.writeRecord(row.stream().map(SpreadsheetText::harmless).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
