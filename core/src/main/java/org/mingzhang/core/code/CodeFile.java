package org.mingzhang.core.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingzhang.core.code.Code.Confidence;
import org.mingzhang.core.code.EconomicMapping.Entry;

/**
 * Reads the files of codes; their columns are described in the README beside them. No field of them
 * holds a comma or a quote, so a line is simply split: a CSV library takes twice as long to load as
 * the longest list takes to read.
 */
final class CodeFile {

  private static final String FOLDER = "/org/mingzhang/core/codes/";
  private static final int COLUMNS = 6;

  private CodeFile() {}

  static CodeList readList(String name, List<String> files) {
    List<Code> codes = new ArrayList<>();
    for (String file : files) {
      for (String[] line : lines(file)) {
        codes.add(code(line));
      }
    }
    return new CodeList(name, codes);
  }

  static EconomicMapping readMapping(String file) {
    List<Entry> entries = new ArrayList<>();
    for (String[] line : lines(file)) {
      entries.add(new Entry(line[0], line[1], EconomicMapping.Payer.of(line[2])));
    }
    return new EconomicMapping(entries);
  }

  private static Code code(String[] line) {
    return new Code(
        line[0],
        line[1],
        line[2],
        line[3].isEmpty() ? Code.ALWAYS : Integer.parseInt(line[3]),
        line[4].isEmpty() ? Code.OPEN : Integer.parseInt(line[4]),
        Confidence.valueOf(line[5].toUpperCase(Locale.ROOT)));
  }

  /** The lines below the header, split at commas; missing fields are "". */
  private static List<String[]> lines(String file) {
    String text = text(file);
    List<String[]> lines = new ArrayList<>();
    int start = text.indexOf('\n') + 1;
    while (start > 0 && start < text.length()) {
      int end = text.indexOf('\n', start);
      String[] fields = new String[COLUMNS];
      for (int i = 0; i < COLUMNS; i++) {
        int comma = text.indexOf(',', start);
        int stop = comma < 0 || comma > end ? end : comma;
        fields[i] = text.substring(start, stop);
        start = Math.min(stop + 1, end);
      }
      lines.add(fields);
      start = end + 1;
    }
    return lines;
  }

  private static String text(String file) {
    try (InputStream in = CodeFile.class.getResourceAsStream(FOLDER + file + ".csv")) {
      if (in == null) {
        throw new IllegalStateException("no code file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
