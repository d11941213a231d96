package org.mingzhang.cli;

import java.util.List;
import org.mingzhang.engine.review.Review;

/**
 * The report of one example.
 *
 * @param reviews of the publications in the file; at least one
 */
record DemoPage(List<Review> reviews, byte[] html) {

  String file() {
    String name = reviews.getFirst().source().name();
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
