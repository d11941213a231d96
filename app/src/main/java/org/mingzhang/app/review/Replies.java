package org.mingzhang.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.page.Moments;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Numbers the documents with which finance replies, one a batch, without gaps. */
@Component
public class Replies {

  /** Stands for the number. */
  static final String NUMBER = "{n}";

  private static final int LONGEST = 60;

  private final JdbcClient db;
  private final Campaigns campaigns;
  private final Campaigning campaigning;
  private final Audit audit;
  private final Clock clock;

  Replies(JdbcClient db, Campaigns campaigns, Campaigning campaigning, Audit audit, Clock clock) {
    this.db = db;
    this.campaigns = campaigns;
    this.campaigning = campaigning;
    this.audit = audit;
    this.clock = clock;
  }

  /** How they are numbered, and which number is next. */
  public record Numbering(String pattern, int nextNumber) {

    /** The next document. */
    public String next() {
      return pattern.replace(NUMBER, String.valueOf(nextNumber));
    }
  }

  /** How the documents of a campaign are numbered; empty if each is typed. */
  public Optional<Numbering> of(long campaign) {
    return db.sql("select pattern, next_number from campaign_document where campaign = ?")
        .param(campaign)
        .query(Rows.of(Numbering.class))
        .optional();
  }

  /**
   * Says how they are numbered.
   *
   * @param pattern with {n} in place of the number; "" to type each
   */
  @Transactional
  public void set(Viewer viewer, long campaign, String pattern, int nextNumber) {
    campaigning.ofRegion(viewer);
    int year = campaigns.get(campaign).budgetYear();
    String stripped = pattern.strip();
    if (!stripped.isEmpty() && !stripped.contains(NUMBER)
        || stripped.length() > LONGEST
        || nextNumber < 1) {
      throw new Refusal(Submissions.MODULE, "document.pattern.bad");
    }
    String before = of(campaign).map(Numbering::next).orElse("");
    db.sql("delete from campaign_document where campaign = ?").param(campaign).update();
    if (!stripped.isEmpty()) {
      db.sql("insert into campaign_document (campaign, pattern, next_number) values (?, ?, ?)")
          .params(campaign, stripped, nextNumber)
          .update();
    }
    audit.record(
        viewer,
        "campaign.document",
        String.valueOf(year),
        before,
        of(campaign).map(Numbering::next).orElse(""));
  }

  /**
   * The document of an approval. The number is taken in the approval's own transaction: one that
   * fails leaves no gap.
   */
  Reply take(long campaign, Reply.Wanted wanted) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Moments.HERE);
    LocalDate on = wanted.on() == null ? today : wanted.on();
    if (on.isAfter(today)) {
      throw new Refusal(Submissions.MODULE, "document.date.bad");
    }
    String typed = wanted.number().strip();
    if (typed.length() > LONGEST) {
      throw new Refusal(Submissions.MODULE, "document.long");
    }
    if (!typed.isEmpty()) {
      return new Reply(campaign, typed, on);
    }
    Reply given = wanted.given().get(campaign);
    if (given != null) {
      return given;
    }
    boolean numbered =
        db.sql("update campaign_document set next_number = next_number + 1 where campaign = ?")
                .param(campaign)
                .update()
            == 1;
    if (!numbered) {
      throw new Refusal(Submissions.MODULE, "document.missing");
    }
    Numbering now = of(campaign).orElseThrow();
    return new Reply(campaign, new Numbering(now.pattern(), now.nextNumber() - 1).next(), on);
  }
}
