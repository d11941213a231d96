package org.mingzhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.preparation.Remarks;

/** Errors stop a submission until they are mended, or set aside by two people. */
class WaiverTest {

  private final TestApp app = Staff.app();

  @Test
  void stopsAtAnErrorUntilTwoPeopleHaveSetItAside() {
    long id = Staff.draft("512001");
    Draft draft = app.bean(Drafts.class).get(id);
    // More than anything pays for.
    app.bean(Drafts.class).correct(draft, Staff.lineWithMoney(id), "amount", "87654.32", "测试");
    Visitor officer = app.as("jb512001");
    Visitor.Answer stopped = Staff.submit(officer, id);
    assertThat(stopped.status()).isEqualTo(409);
    assertThat(stopped.body()).contains("没有提交", "什么都没有提交");
    assertThat(Staff.step(id)).isEqualTo("prepare");
    assertThat(Staff.version(id)).isZero();

    Visitor business = app.as("yewu");
    List<String> faults = errors(draft);
    assertThat(faults).isNotEmpty();
    assertThat(
            business
                .post("/review/" + id + "/waivers", Map.of("fault", faults.getFirst()))
                .status())
        .as("no reason")
        .isEqualTo(409);
    for (String fault : faults) {
      Visitor.Answer proposed =
          business.post(
              "/review/" + id + "/waivers", Map.of("fault", fault, "reason", "经县政府专题会议同意"));
      assertThat(proposed.location()).as(proposed.body()).isEqualTo("/review/" + id);
    }
    assertThat(Staff.submit(officer, id).status()).as("nobody has agreed").isEqualTo(409);
    List<Long> proposals =
        app.db().sql("select id from waiver where draft = ?").param(id).query(Long.class).list();
    Visitor budget = app.as("yusuan");
    for (long proposal : proposals) {
      assertThat(
              budget
                  .post("/review/" + id + "/waivers/" + proposal, Map.of("agreed", "true"))
                  .location())
          .isEqualTo("/review/" + id);
    }
    assertThat(app.bean(Remarks.class).waivers(draft).all()).hasSameSizeAs(proposals);
    assertThat(Staff.submit(officer, id).location()).isEqualTo("/review/" + id);
  }

  /** Faults that stop it, by what a waiver calls them. */
  private List<String> errors(Draft draft) {
    Standing standing = app.bean(Standings.class).of(draft);
    return FaultRow.of(
            app.bean(Counting.class).check(draft, standing, Locale.SIMPLIFIED_CHINESE),
            Locale.SIMPLIFIED_CHINESE)
        .stream()
        .filter(row -> row.severity().equals("error"))
        .map(FaultRow::key)
        .toList();
  }
}
