package org.mingzhang.engine.report;

import java.io.Closeable;
import java.io.IOException;
import org.mingzhang.engine.review.Review;

/** A report that is being written: reviews go in one after the other, closing completes it. */
public interface Report extends Closeable {

  void add(Review review) throws IOException;
}
