package org.mingzhang.app.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.html.HtmlReport;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.engine.review.Reading;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.review.Reviewer;
import org.mingzhang.formats.reading.UnusableInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads and checks a document. Has no state: any number of threads may share it. */
@Component
@Lazy
class Looking {

  private static final Logger LOG = LoggerFactory.getLogger(Looking.class);
  private static final int REPORT_WIDTH = 100;

  private final Reader reader = new Reader(null);
  private final Reviewer chinese;
  private final Reviewer english;

  Looking() {
    RuleBook rules = RuleBook.standard();
    this.chinese = new Reviewer(rules, Locale.CHINESE);
    this.english = new Reviewer(rules, Locale.ENGLISH);
  }

  /** What comes of it. A document that makes the program stumble is that document's problem. */
  @SuppressWarnings("CatchingUnchecked")
  Looked look(byte[] bytes, String name) {
    try {
      Reading reading = reader.read(bytes, name);
      return reading.publications().isEmpty()
          ? Looked.unusable("unusable.no_budget")
          : looked(reading);
    } catch (UnusableInput e) {
      return Looked.unusable("unusable." + e.reason().name().toLowerCase(Locale.ROOT));
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      LOG.error("the document {} made the program stumble", name, e);
      return Looked.unusable("unusable.internal");
    }
  }

  private Looked looked(Reading reading) throws IOException {
    List<Review> zh = chinese.review(reading);
    List<Review> en = english.review(reading);
    List<Looked.Budget> budgets = new ArrayList<>();
    for (int i = 0; i < zh.size(); i++) {
      budgets.add(budget(zh.get(i), en.get(i)));
    }
    return new Looked("", budgets, page(zh, Locale.CHINESE), page(en, Locale.ENGLISH));
  }

  private static Looked.Budget budget(Review zh, Review en) {
    return new Looked.Budget(
        zh.publication().organization().name(),
        zh.publication().organization().code(),
        zh.publication().year(),
        zh.verdict().name(),
        zh.count(Severity.ERROR),
        zh.count(Severity.WARNING),
        zh.count(Severity.NOTE),
        zh.score().total(),
        first(zh),
        first(en));
  }

  private static String first(Review review) {
    return review.faults().isEmpty() ? "" : review.faults().getFirst().first().message();
  }

  private static byte[] page(List<Review> reviews, Locale language) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Look look = new Look(language, false, REPORT_WIDTH, false);
    try (HtmlReport report = new HtmlReport(new GZIPOutputStream(packed), look)) {
      for (Review review : reviews) {
        report.add(review);
      }
    }
    return packed.toByteArray();
  }

  /** A page as it was before it was packed. */
  static byte[] unpacked(byte[] page) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(page))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
