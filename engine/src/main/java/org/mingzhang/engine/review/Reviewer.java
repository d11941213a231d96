package org.mingzhang.engine.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.check.book.Checker;
import org.mingzhang.core.check.book.Examination;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.waive.Waivers;

/** Checks what was read. Has no state: any number of threads may share it. */
public final class Reviewer {

  private final Checker checker;
  private final Waivers waivers;

  /**
   * @param rules the rules to check with
   * @param language of the findings
   */
  public Reviewer(RuleBook rules, Locale language) {
    this(rules, language, Waivers.NONE);
  }

  /**
   * @param waivers what is not to be reported again
   */
  public Reviewer(RuleBook rules, Locale language, Waivers waivers) {
    this.checker = new Checker(rules, language);
    this.waivers = waivers;
  }

  /** One review for each publication that was read. */
  public List<Review> review(Reading reading) {
    return review(reading, reading.publications().stream().map(alone -> Others.NONE).toList());
  }

  /**
   * One review for each publication that was read.
   *
   * @param others what each of them is checked against
   */
  public List<Review> review(Reading reading, List<Others> others) {
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      reviews.add(review(reading.source(), reading.publications().get(i), others.get(i)));
    }
    return reviews;
  }

  public Review review(Source source, Publication publication, Others others) {
    Layout layout = Layouts.standard().find(publication.layout()).orElseThrow();
    Examination examination = checker.examine(Facts.of(publication, layout, others));
    Waivers.Parted parted = waivers.part(publication, examination.findings());
    return new Review(source, publication, examination, parted.standing(), parted.setAside());
  }
}
