package org.mingzhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.identity.People;

class SignInTest {

  private static final String PASSWORD = "First-2026-start";
  private static TestApp app;
  private static long place;

  @BeforeAll
  static void open() {
    app = TestApp.shared();
    place =
        app.db()
            .sql("select id from organisation where code = '514002'")
            .query(Long.class)
            .single();
  }

  private static void person(String name) {
    long id = app.bean(People.class).add(name, name, place, PASSWORD, Set.of(Role.PREPARER));
    app.bean(People.class).keepPassword(id);
  }

  @Test
  void letsNobodySeeAnythingWithoutSigningIn() {
    Visitor stranger = app.visitor();
    assertThat(stranger.get("/people").location()).startsWith("/sign-in");
    assertThat(stranger.get("/account").location()).startsWith("/sign-in");
  }

  @Test
  void locksAfterFiveWrongPasswordsAndSaysSo() {
    person("lock-me");
    for (int i = 0; i < 5; i++) {
      assertThat(attempt("lock-me", "Wrong-2026-start")).contains("Bad");
    }
    assertThat(attempt("lock-me", PASSWORD)).contains("Locked");
    assertThat(app.visitor().get("/sign-in?LockedException").body()).contains("锁定 30 分钟");
  }

  @Test
  void tellsAnUnknownNameLikeAWrongPassword() {
    person("known");
    assertThat(attempt("unknown-name", PASSWORD)).isEqualTo(attempt("known", "Wrong-2026-start"));
  }

  @Test
  void asksForTheSecondFactorOnceThereIsOne() {
    person("two-factors");
    app.db()
        .sql("update person set totp_secret = 'GEZDGNBVGY3TQOJQ' where sign_in = 'two-factors'")
        .update();
    assertThat(attempt("two-factors", PASSWORD)).contains("Bad");
  }

  @Test
  void shutsOutAtOnceWhoseAccountIsClosed() {
    person("leaving");
    Visitor visitor = app.visitor().signIn("leaving", PASSWORD);
    assertThat(visitor.get("/account").status()).isEqualTo(200);
    app.db().sql("update person set active = false where sign_in = 'leaving'").update();
    assertThat(visitor.get("/account").status()).isEqualTo(401);
  }

  @Test
  void keepsAdministratorsApart() {
    long id = app.bean(People.class).add("both", "both", place, PASSWORD, Set.of());
    Visitor security = app.as("anquan");
    Visitor.Answer answer =
        security.postForm("/people/" + id + "/roles", "role=SYSTEM_ADMIN&role=AUDIT_ADMIN");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("三员");
    assertThat(
            security
                .postForm("/people/" + id + "/roles", "role=SYSTEM_ADMIN&role=PREPARER")
                .status())
        .isEqualTo(409);
    assertThat(security.postForm("/people/" + id + "/roles", "role=PREPARER&role=HEAD").status())
        .isEqualTo(303);
  }

  @Test
  void refusesAFormWithoutItsToken() {
    Visitor visitor = app.as("xitong");
    visitor.forgetToken();
    Visitor.Answer answer =
        visitor.post(
            "/people",
            Map.of("signIn", "x1", "name", "x", "organisation", "1", "password", PASSWORD));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("没有办成");
  }

  @Test
  void showsTypedTextAsTextOnly() {
    Visitor system = app.as("xitong");
    system.post(
        "/people",
        Map.of(
            "signIn",
            "script",
            "name",
            "<script>alert(1)</script>",
            "organisation",
            "" + place,
            "password",
            PASSWORD));
    assertThat(system.get("/people").body())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert(1)");
  }

  private static String attempt(String name, String password) {
    Visitor visitor = app.visitor();
    visitor.get("/sign-in");
    return visitor.post("/sign-in", Map.of("name", name, "password", password)).location();
  }
}
