package org.mingzhang.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.Visitor.Answer;
import org.mingzhang.app.access.Role;

/**
 * A county whose every text is hostile, from the name of the region to the reason for a correction;
 * each came in the way people send it.
 */
final class HostileCounty {

  static final int YEAR = 2027;
  static final String DEPARTMENT = "512";

  /** Goes the whole way to the public. */
  static final String PUBLIC_UNIT = "512001";

  /** Stays with its officer: what it has typed cannot even be read. */
  static final String RAW_UNIT = "512002";

  static final String FIRST = "First-2026-start";
  static final String PASSWORD = "Second-2026-start";
  private static final String REGION = "131098";

  private static HostileCounty shared;

  final TestApp app = TestApp.start();
  final HostileText texts = new HostileText();
  private final Map<String, Visitor> people = new LinkedHashMap<>();

  private HostileCounty() {}

  private void fill() {
    install();
    knock();
    employ();
    new HostileBudget(this).prepare();
    new HostileReview(this).decide();
    new HostileDisclosure(this).publish();
  }

  /** One for all tests. */
  static synchronized HostileCounty shared() {
    if (shared == null) {
      // Made before it is gone through: where that fails it is not begun anew by every test.
      shared = new HostileCounty();
      shared.fill();
    }
    return shared;
  }

  /** Everybody who works there, by sign-in name. */
  Map<String, Visitor> people() {
    return people;
  }

  Visitor as(String signIn) {
    return people.get(signIn);
  }

  long id(String sql, Object... parameters) {
    return app.db().sql(sql).params(parameters).query(Long.class).single();
  }

  long draft(String unit) {
    return id(
        "select d.id from draft d join organisation o on o.id = d.organisation where o.code = ?",
        unit);
  }

  /** Sends a form that has to be taken. */
  Answer post(String who, String path, Map<String, String> fields) {
    Answer answer = as(who).post(path, fields);
    assertThat(answer.status())
        .as("%s %s %s", who, path, Jsoup.parse(answer.body()).select("main").text())
        .isEqualTo(303);
    return answer;
  }

  private void install() {
    Visitor anybody = app.visitor();
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("region", texts.kept("POST /setup region"));
    answers.put("code", REGION);
    texts.unseen("POST /setup code");
    for (String who : List.of("system", "security", "audit")) {
      String name = "POST /setup " + who + "Name";
      answers.put(who + "Name", texts.refused(name));
      assertThat(anybody.post("/setup", answers).status()).as(who).isBetween(400, 499);
      answers.put(who + "Name", who);
      answers.put(who + "Password", FIRST);
      texts.unseen("POST /setup " + who + "Password");
    }
    assertThat(anybody.post("/setup", answers).status()).isEqualTo(303);
    List.of("system", "security", "audit").forEach(this::arrive);
  }

  private void arrive(String signIn) {
    Visitor visitor = app.visitor().signIn(signIn, FIRST);
    visitor.post("/account/password", Map.of("old", FIRST, "fresh", PASSWORD, "again", PASSWORD));
    people.put(signIn, visitor);
  }

  /** Whoever cannot get in leaves the name that was tried in the record. */
  private void knock() {
    Map<String, String> tried = new LinkedHashMap<>();
    for (String field : List.of("name", "password", "code")) {
      tried.put(field, texts.refused("POST /sign-in " + field));
    }
    tried.put("name", texts.kept("POST /sign-in name"));
    assertThat(app.visitor().post("/sign-in", tried).location()).startsWith("/sign-in?");
  }

  private void employ() {
    texts.unseen(
        "POST /account/password old",
        "POST /account/password fresh",
        "POST /account/password again",
        "POST /account/totp code",
        "POST /people password",
        "POST /people/{id}/password password");
    String name = texts.kept("POST /organisations lines");
    String lines =
        "%s\t%s局\n%s\t水务局%s\t%s\t正科级\t财政拨款\t是\n%s\t%s站\t事业\t%s\t%s\t否"
            // What is published is found by a name of Chinese characters.
            .formatted(DEPARTMENT, name, PUBLIC_UNIT, "本级", "行政", RAW_UNIT, name, name, name);
    post("system", "/organisations", Map.of("lines", lines));
    hire("jb" + PUBLIC_UNIT, PUBLIC_UNIT, Role.PREPARER);
    hire("fz" + PUBLIC_UNIT, PUBLIC_UNIT, Role.HEAD);
    hire("jb" + RAW_UNIT, RAW_UNIT, Role.PREPARER);
    hire("jb" + DEPARTMENT, DEPARTMENT, Role.PREPARER);
    hire("zg", DEPARTMENT, Role.DEPARTMENT_REVIEWER);
    hire("baomi", DEPARTMENT, Role.SECRECY_REVIEWER);
    hire("gongkai", DEPARTMENT, Role.PUBLISHER);
    hire("yewu", REGION, Role.BUSINESS_REVIEWER);
    hire("jixiao", REGION, Role.PERFORMANCE_REVIEWER);
    hire("caigou", REGION, Role.ASSET_REVIEWER);
    hire("yusuan", REGION, Role.BUDGET_REVIEWER);
  }

  private void hire(String signIn, String place, Role role) {
    Map<String, String> account = new LinkedHashMap<>();
    account.put("signIn", texts.refused("POST /people signIn"));
    String field = "POST /people name";
    account.put("name", texts.refused(field));
    account.put(
        "organisation", String.valueOf(id("select id from organisation where code = ?", place)));
    account.put("password", FIRST);
    assertThat(as("system").post("/people", account).status()).isEqualTo(409);
    account.put("signIn", signIn);
    assertThat(as("system").post("/people", account).status()).as("too long").isEqualTo(409);
    // The cover of what is published has a line for it.
    account.put("name", "王" + texts.brief(field));
    post("system", "/people", account);
    post(
        "security",
        "/people/" + id("select id from person where sign_in = ?", signIn) + "/roles",
        Map.of("role", role.name()));
    arrive(signIn);
  }
}
