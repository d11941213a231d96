package org.mingzhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.demo.ExampleCounty;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.organisation.Organisations;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.preparation.Drafts;
import tools.jackson.databind.json.JsonMapper;

/** A project whose review has not passed does not enter the second round up. */
class UnreviewedTest {

  private static final String UNIT = "512002";
  private static final String PROJECT = "没有经过一上的项目";

  @Test
  void letsOnlyReviewedProjectsIntoTheSecondRound() {
    try (TestApp app = TestApp.start("--mingzhang.demo=true")) {
      app.bean(ExampleCounty.class).fill();
      long draft = CampaignTest.draft(app, UNIT);
      CampaignTest.throughAllSteps(app, UNIT, draft);
      Visitor budget = app.as("yusuan");
      String campaign = "/campaigns/" + app.bean(Campaigns.class).find(2027).orElseThrow().id();
      for (String round : List.of("first-down", "second-up")) {
        assertThat(budget.post(campaign + "/next", Map.of("round", round)).status()).isEqualTo(303);
      }
      stopsAProjectThatIsNew(app, draft);
      beginsWithTheFirstRoundWhoComesLate(app);
    }
  }

  private static void stopsAProjectThatIsNew(TestApp app, long draft) {
    Visitor officer = app.as("jb" + UNIT);
    String line = UUID.randomUUID().toString();
    type(officer, draft, line, "name", PROJECT);
    type(officer, draft, line, "kind", "特定目标类");
    long before = version(app, draft);
    Visitor.Answer stopped = officer.post("/review/" + draft + "/submit", Map.of());
    assertThat(stopped.status()).isEqualTo(409);
    assertThat(stopped.body()).contains("在上一轮没有报过、没有审核过", "<li>" + PROJECT + "</li>");
    assertThat(version(app, draft)).as("nothing was submitted").isEqualTo(before);

    // Without it, all is well.
    type(officer, draft, line, "", "deleted");
    assertThat(officer.post("/review/" + draft + "/submit", Map.of()).status()).isEqualTo(303);
  }

  /** A unit of which nothing was reviewed has its projects reviewed first, like everybody's. */
  private static void beginsWithTheFirstRoundWhoComesLate(TestApp app) {
    Organisations organisations = app.bean(Organisations.class);
    Organisation late =
        organisations.add(
            "512009",
            "示例县水务局新设站",
            Organisation.Kind.UNIT,
            organisations.find("512").orElseThrow(),
            Organisations.Profile.NONE);
    Staff.hire(app, "jb512009", "512009", Role.PREPARER);
    assertThat(app.as("jb512009").post("/preparation/begin", Map.of()).status()).isEqualTo(303);
    Drafts drafts = app.bean(Drafts.class);
    var draft =
        drafts
            .find(app.bean(Campaigns.class).find(2027).orElseThrow().id(), late.id())
            .orElseThrow();
    assertThat(app.bean(Standings.class).of(draft).round()).isEqualTo("first-up");
  }

  private static long version(TestApp app, long draft) {
    return app.db()
        .sql("select max(id) from version where draft = ?")
        .param(draft)
        .query(Long.class)
        .single();
  }

  private static void type(Visitor officer, long draft, String line, String slot, String to) {
    Map<String, Object> change =
        Map.of(
            "line", line, "sheet", "projects", "place", 99.0, "slot", slot, "from", "", "to", to);
    Visitor.Answer saved =
        officer.postJson(
            "/preparation/" + draft + "/cells",
            JsonMapper.shared().writeValueAsString(List.of(change)));
    assertThat(saved.status()).as(saved.body()).isEqualTo(200);
  }
}
