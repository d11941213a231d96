package org.mingzhang.app.disclosure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingzhang.app.access.Viewer;
import org.springframework.stereotype.Component;

/** Takes what is approved the whole way to the public as it is suggested: for examples. */
@Component
public class AsSuggested {

  private final Openings openings;
  private final Papers papers;
  private final SecrecyReview review;
  private final Planning planning;
  private final Clock clock;

  AsSuggested(
      Openings openings, Papers papers, SecrecyReview review, Planning planning, Clock clock) {
    this.openings = openings;
    this.papers = papers;
    this.review = review;
    this.planning = planning;
    this.clock = clock;
  }

  /**
   * Publishes the approved budget of an organisation at once; the files are made in the background.
   *
   * @param head of that very organisation
   */
  public void publish(Viewer secrecy, Viewer head, Viewer publisher, int year, String code) {
    openings.run("");
    List<Paper> waiting =
        papers.within(secrecy, year).stream()
            .filter(paper -> paper.code().equals(code) && paper.step() == Step.REVIEW)
            .toList();
    for (Paper paper : waiting) {
      review.decide(secrecy, paper.id(), Map.of(), true);
      review.submit(secrecy, paper.id());
      review.sign(head, paper.id());
      planning.plan(publisher, List.of(paper.id()), clock.instant(), "");
    }
  }
}
