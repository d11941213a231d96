package org.mingzhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SetupTest {

  private static final String PASSWORD = "First-2026-start";
  private static final Map<String, String> ANSWERS =
      Map.of(
          "region", "清源县",
          "code", "131098",
          "systemName", "xt",
          "systemPassword", PASSWORD,
          "securityName", "aq",
          "securityPassword", PASSWORD,
          "auditName", "sj",
          "auditPassword", PASSWORD);

  @Test
  void leadsFromAnEmptyServerToAnAccountWithARole() {
    try (TestApp app = TestApp.start()) {
      Visitor visitor = app.visitor();
      assertThat(visitor.get("/").location()).isEqualTo("/setup");
      assertThat(visitor.post("/setup", ANSWERS).location()).isEqualTo("/sign-in");
      assertThat(visitor.get("/setup").status()).isEqualTo(404);

      Visitor system = app.visitor().signIn("xt", PASSWORD);
      assertThat(system.get("/people").location()).isEqualTo("/account/password");
      changePassword(system, "Second-2026-start");
      assertThat(system.get("/people").body()).contains("开立账号");
      Visitor.Answer added =
          system.post(
              "/organisations", Map.of("lines", "512\t水务局\n512001\t水务局本级\t行政单位\t正科级\t财政拨款\t是"));
      assertThat(added.location()).isEqualTo("/organisations");
      long unit =
          app.db()
              .sql("select id from organisation where code = '512001'")
              .query(Long.class)
              .single();
      system.post(
          "/people",
          Map.of("signIn", "jb1", "name", "李会计", "organisation", "" + unit, "password", PASSWORD));

      Visitor security = app.visitor().signIn("aq", PASSWORD);
      changePassword(security, "Second-2026-start");
      long person =
          app.db().sql("select id from person where sign_in = 'jb1'").query(Long.class).single();
      security.post("/people/" + person + "/roles", Map.of("role", "PREPARER"));
      assertThat(security.get("/people").body()).contains("单位经办");

      Visitor audit = app.visitor().signIn("sj", PASSWORD);
      changePassword(audit, "Second-2026-start");
      assertThat(audit.get("/audit?verify=true").body()).contains("链条完整", "person.roles");
    }
  }

  private static void changePassword(Visitor visitor, String fresh) {
    Visitor.Answer answer =
        visitor.post("/account/password", Map.of("old", PASSWORD, "fresh", fresh, "again", fresh));
    assertThat(answer.location()).as(answer.body()).isEqualTo("/");
  }
}
