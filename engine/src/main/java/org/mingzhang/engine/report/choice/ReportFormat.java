package org.mingzhang.engine.report.choice;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.Report;
import org.mingzhang.engine.report.data.JsonReport;
import org.mingzhang.engine.report.data.SarifReport;
import org.mingzhang.engine.report.data.WorkbookReport;
import org.mingzhang.engine.report.html.HtmlReport;
import org.mingzhang.engine.report.text.DetailReport;
import org.mingzhang.engine.report.text.TextReport;

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

  /**
   * Begins a report.
   *
   * @param out is closed with the report
   */
  public Report open(OutputStream out, Look look) throws IOException {
    return switch (this) {
      case TEXT -> look.details() ? new DetailReport(out, look) : new TextReport(out, look);
      case JSON -> new JsonReport(out);
      case SARIF -> new SarifReport(out, look);
      case HTML -> new HtmlReport(out, look);
      case XLSX -> new WorkbookReport(out, look);
    };
  }
}
