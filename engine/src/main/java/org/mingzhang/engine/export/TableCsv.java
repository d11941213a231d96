package org.mingzhang.engine.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;
import org.mingzhang.engine.review.Reading;

/**
 * What a file holds as CSV, one file a table or list and an index. They begin with a byte order
 * mark so that Excel reads them as UTF-8, and no text in them can act as a formula.
 */
public final class TableCsv {

  private static final int LONGEST_NAME = 80;
  private static final List<String> INDEX =
      List.of("file", "organization", "year", "table", "title", "unit", "rows", "note");

  /** Where the files go. */
  public interface Folder {
    /** A new file; closing the stream completes it. */
    OutputStream file(String name) throws IOException;
  }

  private final Folder folder;
  private final String base;
  private final FileNames names = new FileNames(LONGEST_NAME);

  private TableCsv(Folder folder, String base) {
    this.folder = folder;
    this.base = base;
  }

  /**
   * Writes the files.
   *
   * @param base what their names begin with
   */
  public static void write(Reading reading, String base, Folder folder) throws IOException {
    new TableCsv(folder, base).write(reading);
  }

  private void write(Reading reading) throws IOException {
    List<List<String>> index = new ArrayList<>(List.of(INDEX));
    for (Publication publication : reading.publications()) {
      for (Table table : publication.tables()) {
        String file = names.of(base + "-" + table.key()) + ".csv";
        write(file, lines(table));
        index.add(entry(file, publication, table));
      }
      for (DataList list : DataList.of(publication)) {
        String file = names.of(base + "-" + list.key()) + ".csv";
        write(file, lines(list));
        index.add(entry(file, publication, list));
      }
    }
    write(names.of(base + "-index") + ".csv", index);
  }

  private static List<String> entry(String file, Publication publication, Table table) {
    String note = table.note();
    return List.of(
        file,
        publication.organization().name(),
        String.valueOf(publication.year()),
        table.key(),
        table.title(),
        table.unit().label(),
        String.valueOf(table.rows().size()),
        note == null ? "" : note);
  }

  private static List<String> entry(String file, Publication publication, DataList list) {
    return List.of(
        file,
        publication.organization().name(),
        String.valueOf(publication.year()),
        list.key(),
        "",
        "",
        String.valueOf(list.lines().size()),
        "");
  }

  private static List<List<String>> lines(DataList list) {
    List<List<String>> lines = new ArrayList<>(List.of(list.header()));
    for (List<String> line : list.lines()) {
      lines.add(line.stream().map(SpreadsheetText::harmless).toList());
    }
    return lines;
  }

  private static List<List<String>> lines(Table table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns().stream().map(Column::title).map(SpreadsheetText::harmless).toList());
    for (Row row : table.rows()) {
      lines.add(row.cells().stream().map(TableCsv::text).toList());
    }
    return lines;
  }

  private static String text(Cell cell) {
    return cell.isFigure() ? cell.text() : SpreadsheetText.harmless(cell.text());
  }

  private void write(String file, List<List<String>> lines) throws IOException {
    try (Writer writer = new OutputStreamWriter(folder.file(file), StandardCharsets.UTF_8)) {
      writer.write('\ufeff');
      CsvWriter csv = CsvWriter.builder().build(writer);
      for (List<String> line : lines) {
        csv.writeRecord(line);
      }
      csv.flush();
    }
  }
}
