package org.mingzhang.app.review;

import java.util.List;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Remarks;
import org.mingzhang.engine.waive.Waivers;
import org.springframework.stereotype.Component;

/** Tells the officer what the reviewers have said, and the check what has been set aside. */
@Component
class ReviewRemarks implements Remarks {

  private final Opinions opinions;
  private final WaiverStore waivers;
  private final Corrections corrections;

  ReviewRemarks(Opinions opinions, WaiverStore waivers, Corrections corrections) {
    this.opinions = opinions;
    this.waivers = waivers;
    this.corrections = corrections;
  }

  @Override
  public List<Remark> of(Draft draft) {
    List<Remark> remarks =
        new java.util.ArrayList<>(
            opinions.of(draft.id()).stream()
                .filter(Opinions.Opinion::isOpen)
                .map(
                    one ->
                        new Remark(
                            one.sheet(),
                            one.line(),
                            one.slot(),
                            one.content(),
                            one.authorName(),
                            one.at()))
                .toList());
    for (Corrections.Correction one : corrections.unseen(draft.id())) {
      remarks.add(
          new Remark(
              one.sheet(),
              one.line(),
              one.slot(),
              one.beforeValue() + " → " + one.afterValue() + "：" + one.reason(),
              one.correctedName(),
              one.at()));
    }
    return List.copyOf(remarks);
  }

  @Override
  public Waivers waivers(Draft draft) {
    return waivers.agreed(draft.id());
  }
}
