package org.mingzhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.demo.ExampleCounty;

/** In a small bureau one person may decide several steps, if its workflow says so. */
class SmallBureauTest {

  @Test
  void letsOneDecideSeveralStepsButNeverHisOwnSubmission(@TempDir Path data) throws IOException {
    Files.writeString(
        data.resolve("workflow.yaml"), usual().replace("separate: true", "separate: false"));
    try (TestApp app = TestApp.startIn(data, "--mingzhang.demo=true")) {
      app.bean(ExampleCounty.class).fill();
      Staff.hire(app, "all", "131099", Role.BUSINESS_REVIEWER, Role.PERFORMANCE_REVIEWER);
      Staff.hire(app, "both", "512002", Role.PREPARER, Role.HEAD);
      long draft = draft(app);
      Visitor both = app.as("both");
      both.post("/review/" + draft + "/submit", Map.of());
      assertThat(pass(app, both, draft, "head").status()).isEqualTo(409);
      pass(app, app.as("fz512002"), draft, "head");
      pass(app, app.as("zg512"), draft, "department");
      Visitor all = app.as("all");
      assertThat(pass(app, all, draft, "business").location()).isEqualTo("/review");
      assertThat(all.get("/review").body()).contains("512002");
      assertThat(pass(app, all, draft, "performance").location()).isEqualTo("/review");
    }
  }

  private static String usual() throws IOException {
    try (InputStream in = SmallBureauTest.class.getResourceAsStream("workflow.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Visitor.Answer pass(TestApp app, Visitor who, long draft, String step) {
    long version =
        app.db()
            .sql("select max(id) from version where draft = ?")
            .param(draft)
            .query(Long.class)
            .single();
    return who.post("/review/" + draft + "/pass", Map.of("version", "" + version, "step", step));
  }

  private static long draft(TestApp app) {
    return app.db()
        .sql(
            "select d.id from draft d join organisation o on o.id = d.organisation"
                + " join campaign c on c.id = d.campaign"
                + " where o.code = '512002' and c.budget_year = 2027")
        .query(Long.class)
        .single();
  }
}
