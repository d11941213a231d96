package org.mingzhang.engine.report.data;

import java.io.IOException;
import java.io.OutputStream;
import org.mingzhang.engine.exchange.ReviewsWriter;
import org.mingzhang.engine.report.Report;
import org.mingzhang.engine.review.Review;

/** The findings in the exchange format. */
public final class JsonReport implements Report {

  private final ReviewsWriter writer;

  /**
   * @param out is closed with the report
   */
  public JsonReport(OutputStream out) throws IOException {
    writer = new ReviewsWriter(out);
  }

  @Override
  public void add(Review review) throws IOException {
    writer.add(review);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
