package org.mingzhang.app.review;

import java.util.List;
import java.util.Locale;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.review.ReviewPage.Fix;
import org.mingzhang.app.review.ReviewPage.Remark;
import org.mingzhang.app.review.ReviewPage.SetAside;
import org.springframework.stereotype.Component;

/** What was said of a draft, as the page shows it. */
@Component
class Said {

  private final Opinions opinions;
  private final Corrections corrections;
  private final WaiverStore waivers;

  Said(Opinions opinions, Corrections corrections, WaiverStore waivers) {
    this.opinions = opinions;
    this.corrections = corrections;
    this.waivers = waivers;
  }

  List<Remark> opinions(Draft draft, Frozen frozen, Locale language) {
    return opinions.of(draft.id()).stream()
        .map(
            one ->
                new Remark(
                    TypedSheets.place(frozen, one.sheet(), one.line(), one.slot(), language),
                    one.content(),
                    one.authorName(),
                    Shown.at(one.at()),
                    one.number(),
                    one.answered() == null ? "" : one.answered().toString(),
                    one.sheet().isEmpty()
                        ? ""
                        : "/preparation/"
                            + draft.id()
                            + "/"
                            + one.sheet()
                            + "#"
                            + one.line()
                            + "/"
                            + one.slot()))
        .toList();
  }

  List<Fix> corrections(Draft draft, Frozen frozen, Locale language) {
    return corrections.of(draft.id()).stream()
        .map(
            one ->
                new Fix(
                    TypedSheets.place(frozen, one.sheet(), one.line(), one.slot(), language),
                    one.beforeValue(),
                    one.afterValue(),
                    one.reason(),
                    one.correctedName(),
                    Shown.at(one.at()),
                    one.seenBy()))
        .toList();
  }

  List<SetAside> waivers(Draft draft, Viewer viewer) {
    return waivers.of(draft.id()).stream()
        .map(
            one ->
                new SetAside(
                    one.id(),
                    one.finding(),
                    one.reason(),
                    one.proposedName(),
                    Shown.at(one.proposedAt()),
                    one.decision(),
                    one.decidedName(),
                    one.proposedBy().equals(viewer.signIn())))
        .toList();
  }
}
