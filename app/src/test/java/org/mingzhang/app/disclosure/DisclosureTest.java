package org.mingzhang.app.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.Visitor.Answer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.demo.ExampleCounty;
import org.mingzhang.app.page.Moments;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.opendata.Manifest;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.formats.reading.UnusableInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

class DisclosureTest {

  private static final Pattern LINK = Pattern.compile("href=\"(/public/[^\"]+/files/[^\"]+)\"");
  private static final Pattern OPTIONS = Pattern.compile("name=\"([dg])(\\d+)\"");

  private static TestApp app;
  private static Approved approved;
  private static int year;

  @BeforeAll
  static void start() {
    app = TestApp.start("--mingzhang.demo=true");
    app.bean(ExampleCounty.class).fill();
    approved = new Approved(app);
    year = app.db().sql("select max(budget_year) from campaign").query(Integer.class).single();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void leadsFromTheApprovedVersionToAPublicPageAndFilesThatSayTheSame() throws UnusableInput {
    approved.unit("512001", year, text -> text);
    approved.released("512001");
    Answer page = app.visitor().get("/public/%d/512001/".formatted(year));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Set-Cookie")).isEmpty();
    Matcher link = LINK.matcher(page.body());
    Publication first = null;
    int files = 0;
    while (link.find()) {
      Answer file = app.visitor().get(link.group(1));
      files++;
      assertThat(file.status()).isEqualTo(200);
      assertThat(file.header("Set-Cookie")).isEmpty();
      assertThat(file.header("ETag")).isEqualTo('"' + Manifest.sm3(file.bytes()) + '"');
      assertThat(file.header("Cache-Control")).contains("immutable");
      assertThat(page.body()).contains(Manifest.sm3(file.bytes()));
      if (link.group(1).matches(".*\\.(pdf|ofd|docx|xlsx|html)")) {
        Publication read =
            new Reader(null).read(file.bytes(), link.group(1)).publications().getFirst();
        first = first == null ? read : first;
        assertThat(read.tables().stream().map(t -> t.rows().size()).toList())
            .isEqualTo(first.tables().stream().map(t -> t.rows().size()).toList());
        assertThat(read.organization()).isEqualTo(first.organization());
      }
    }
    assertThat(files).isGreaterThan(8);
    // What the page shows is what the files say.
    assertThat(first).isNotNull();
    first.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.isFigure())
        .forEach(cell -> assertThat(page.body()).contains(">" + cell.text() + "<"));
    assertThat(app.bean(VerifyFiles.class).broken()).isEmpty();
    assertThat(app.as("shenji").get("/audit?verify=true").body())
        .contains("class=\"said\"")
        .contains("disclosure.sign", "disclosure.plan", "disclosure.release");
  }

  @Test
  void waitsForItsTime() {
    approved.unit("513001", year, text -> text);
    long paper = approved.signed("513001");
    LocalDateTime later =
        LocalDateTime.now(app.bean(Clock.class).withZone(Moments.HERE)).plusHours(3);
    app.as("gongkai513")
        .post(
            "/disclosure/plan",
            Map.of("paper", String.valueOf(paper), "at", later.withNano(0).toString()));
    Approved.await(() -> approved.step(paper).equals("PLANNED"));
    at(Duration.ofHours(2)).run("");
    assertThat(approved.step(paper)).isEqualTo("PLANNED");
    assertThat(app.visitor().get("/public/%d/513001/".formatted(year)).status()).isEqualTo(404);
    at(Duration.ofHours(4)).run("");
    assertThat(approved.step(paper)).isEqualTo("RELEASED");
    assertThat(app.visitor().get("/public/%d/513001/".formatted(year)).status()).isEqualTo(200);
  }

  /** The release as it would happen later. */
  private static Release at(Duration later) {
    return new Release(
        app.db(),
        app.bean(Papers.class),
        app.bean(Budgets.class),
        app.bean(Audit.class),
        Clock.offset(app.bean(Clock.class), later),
        app.bean(PlatformTransactionManager.class));
  }

  @Test
  void showsNothingIfPrintingIsBrokenOffBeforeItIsMarked() {
    approved.unit("513002", year, text -> text);
    long paper = approved.signed("513002");
    JdbcClient db = app.db();
    // The record cannot be written: the last thing before the mark, as if the node was killed
    // there.
    db.sql("update audit_head set id = 2").update();
    app.db()
        .sql("update disclosure set step = 'PRINTING', planned_at = ? where id = ?")
        .params(app.bean(Clock.class).instant().atOffset(ZoneOffset.UTC).minusMinutes(1), paper)
        .update();
    try {
      app.bean(Print.class).run(String.valueOf(paper));
    } catch (RuntimeException expected) {
      assertThat(expected).isNotNull();
    } finally {
      db.sql("update audit_head set id = 1").update();
    }
    assertThat(approved.step(paper)).isEqualTo("PRINTING");
    assertThat(app.bean(Papers.class).files(paper)).isEmpty();
    app.bean(Release.class).run("");
    assertThat(app.visitor().get("/public/%d/513002/".formatted(year)).status()).isEqualTo(404);
    // The job is begun anew, and all of it is there.
    app.bean(Print.class).run(String.valueOf(paper));
    app.bean(Release.class).run("");
    assertThat(approved.step(paper)).isEqualTo("RELEASED");
    assertThat(app.bean(Papers.class).files(paper)).hasSizeGreaterThan(8);
  }

  @Test
  void correctsWithoutTouchingWhatIsPublic() {
    approved.unit("512002", year, text -> text);
    long first = approved.released("512002");
    String old = "/public/%d/512002/1/".formatted(year);
    byte[] file = app.visitor().get(firstFile(old)).bytes();
    Visitor publisher = app.as("gongkai512");
    assertThat(publisher.post("/disclosure/" + first + "/correct", Map.of("reason", "")).status())
        .isEqualTo(409);
    publisher.post("/disclosure/" + first + "/correct", Map.of("reason", "<b>职责</b>文字有误"));
    long second = approved.paper("512002");
    assertThat(second).isGreaterThan(first);
    assertThat(approved.step(first)).isEqualTo("RELEASED");
    approved.released("512002");
    assertThat(approved.step(first)).isEqualTo("SUPERSEDED");
    assertThat(app.visitor().get(old).body()).contains("已经更正");
    assertThat(app.visitor().get(firstFile(old)).bytes()).isEqualTo(file);
    assertThat(app.visitor().get("/public/%d/512002/".formatted(year)).body())
        .contains("&lt;b&gt;职责&lt;/b&gt;文字有误")
        .doesNotContain("<b>职责");

    long paper = approved.paper("512002");
    round(paper, "first-up");
    Visitor.Answer refused =
        publisher.post("/disclosure/" + paper + "/correct", Map.of("reason", "还有一处"));
    round(paper, "second-up");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("已退回修改，或已有新的批复");
  }

  /** What was approved in a round that is not final holds no longer. */
  private static void round(long paper, String round) {
    app.db()
        .sql(
            "update version set round = ? where id = (select version from disclosure where id = ?)")
        .params(round, paper)
        .update();
  }

  private static String firstFile(String page) {
    Matcher link = LINK.matcher(app.visitor().get(page).body());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  @Test
  void tellsThePublisherWhyItWasNotPrinted() {
    // A character that no font of ours has.
    approved.unit(
        "514001",
        year,
        text -> text.replaceFirst("(\"duties\"\\s*:\\s*\\[\\s*\")", "$1\uD83D\uDE00"));
    long paper = approved.signed("514001");
    Visitor publisher = app.as("gongkai514");
    publisher.post("/disclosure/plan", Map.of("paper", String.valueOf(paper), "now", "true"));
    Approved.await(() -> !approved.step(paper).equals("PRINTING"));
    assertThat(approved.step(paper)).isEqualTo("FAILED");
    assertThat(publisher.get("/disclosure/" + paper).body()).contains("没有这些字");
    assertThat(app.visitor().get("/public/%d/514001/".formatted(year)).status()).isEqualTo(404);
  }

  @Test
  void withholdsASecretProjectWithItsMoneyAndName() {
    approved.unit("514002", year, text -> text);
    long paper = approved.paper("514002");
    Item project =
        app.bean(Papers.class).items(paper).stream()
            .filter(item -> item.kind() == Item.Kind.PROJECT && item.fen() > 0)
            .filter(item -> !item.place().endsWith(item.title()))
            .reduce((first, last) -> last)
            .orElseThrow();
    Visitor reviewer = app.as("baomi514");
    String decide = "/disclosure/" + paper + "/decide";
    assertThat(reviewer.post(decide, Map.of("d" + project.id(), "HIDDEN")).status()).isEqualTo(409);
    assertThat(
            reviewer
                .post(
                    decide,
                    Map.of("d" + project.id(), "HIDDEN", "g" + project.id(), "STATE_SECRET"))
                .status())
        .isEqualTo(303);
    approved.released("514002");
    String page = app.visitor().get("/public/%d/514002/".formatted(year)).body();
    assertThat(page).doesNotContain(project.title()).doesNotContain("涉密项目");
  }

  @Test
  void letsNobodySignWhatHeReviewedAndNobodyActOutsideHisScope() {
    approved.unit("512003", year, text -> text);
    long paper = approved.paper("512003");
    String path = "/disclosure/" + paper;
    assertThat(app.as("baomi513").get(path).status()).isEqualTo(404);
    assertThat(app.as("baomi513").post(path + "/decide", Map.of("do", "rest")).status())
        .isEqualTo(404);
    assertThat(app.as("gongkai512").post(path + "/decide", Map.of("do", "rest")).status())
        .isEqualTo(403);
    assertThat(app.as("shenji").get("/disclosure").status()).isEqualTo(403);
    Visitor reviewer = app.as("baomi512");
    assertThat(reviewer.post(path + "/decide", Map.of("do", "submit")).body()).contains("没有决定");
    reviewer.post(path + "/decide", Map.of("do", "rest"));
    reviewer.post(path + "/decide", Map.of("do", "submit"));
    // The head of the department does not sign for the unit.
    assertThat(app.as("fz512").post(path + "/sign", Map.of()).status()).isEqualTo(409);
    app.db()
        .sql("update disclosure_item set decided_by = 'fz512003' where disclosure = ?")
        .param(paper)
        .update();
    assertThat(app.as("fz512003").post(path + "/sign", Map.of()).body()).contains("不能再由您审签");
    assertThat(approved.step(paper)).isEqualTo("SIGNING");
    assertThat(app.as("fz512003").post(path + "/back", Map.of("opinion", "再看")).status())
        .isEqualTo(303);
    assertThat(approved.step(paper)).isEqualTo("REVIEW");
    Matcher fields = OPTIONS.matcher(reviewer.get(path).body());
    assertThat(fields.find()).isTrue();
    assertThat(reviewer.get(path + "/preview").header("Content-Security-Policy"))
        .contains("sha256-");
  }

  @Test
  void setsNoCookieOnAnyPublicPath() {
    for (String path :
        new String[] {
          "/public",
          "/public/",
          "/public/en/",
          "/public/style.css",
          "/public/feed.xml",
          "/public/sitemap.xml",
          "/public/1999/",
          "/public/nothing/../here",
          "/public/%E4",
          "/public/2026/512/1/files/x"
        }) {
      Answer answer = app.visitor().get(path);
      assertThat(answer.response().headers().map()).as(path).doesNotContainKey("set-cookie");
    }
    Answer page = app.visitor().get("/public/");
    assertThat(page.body()).doesNotContain("csrf").doesNotContain("<script");
    assertThat(
            app.visitor()
                .send(
                    java.net.http.HttpRequest.newBuilder(java.net.URI.create(app.url("/public/")))
                        .header("If-None-Match", page.header("ETag"))
                        .build())
                .status())
        .isEqualTo(304);
  }
}
