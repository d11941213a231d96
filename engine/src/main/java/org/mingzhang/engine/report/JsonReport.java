package org.mingzhang.engine.report;

import java.io.IOException;
import java.io.OutputStream;
import org.mingzhang.engine.exchange.ReviewsWriter;
import org.mingzhang.engine.review.Review;

/** The findings in the exchange format. */
final class JsonReport implements Report {

  private final ReviewsWriter writer;

  JsonReport(OutputStream out) throws IOException {
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
