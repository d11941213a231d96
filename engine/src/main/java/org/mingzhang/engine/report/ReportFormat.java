package org.mingzhang.engine.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The formats a report can have. */
public enum ReportFormat {
  TEXT,
  JSON,
  SARIF,
  HTML,
  XLSX;

  /** The word a user writes, such as {@code sarif}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the report is not for a terminal's eyes. */
  public boolean isBinary() {
    return this == XLSX;
  }

  /**
   * Begins a report.
   *
   * @param out is closed with the report
   */
  public Report open(OutputStream out, Look look) throws IOException {
    return switch (this) {
      case TEXT -> new TextReport(out, look);
      case JSON -> new JsonReport(out);

      case SARIF, HTML, XLSX -> throw new UnsupportedOperationException(name());
    };
  }
}
