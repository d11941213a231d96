package org.mingzhang.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.app.hostile.HostileCounty.PUBLIC_UNIT;
import static org.mingzhang.app.hostile.HostileCounty.YEAR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.Visitor.Answer;
import org.mingzhang.app.disclosure.Approved;

/** Publishes and corrects a hostile budget, and hands what was published in to be looked at. */
final class HostileDisclosure {

  private static final String HEAD = "fz" + PUBLIC_UNIT;

  private final HostileCounty county;
  private final HostileText texts;
  private String paper = "";

  HostileDisclosure(HostileCounty county) {
    this.county = county;
    this.texts = county.texts;
  }

  void publish() {
    String papers =
        "select coalesce(max(x.id), 0) from disclosure x join organisation o"
            + " on o.id = x.organisation where o.code = ? and x.step = 'REVIEW'"
            + " and x.version = (select max(version) from approval)";
    Approved.await(() -> county.id(papers, PUBLIC_UNIT) > 0);
    paper = "/disclosure/" + county.id(papers, PUBLIC_UNIT);
    review();
    county.post(
        HEAD, paper + "/back", Map.of("opinion", texts.kept("POST /disclosure/{id}/back opinion")));
    county.post("baomi", paper + "/decide", Map.of("do", "submit"));
    county.post(HEAD, paper + "/sign", Map.of());
    plan();
    Answer corrected =
        county.post(
            "gongkai",
            paper + "/correct",
            Map.of("reason", texts.kept("POST /disclosure/{id}/correct reason")));
    paper = corrected.location();
    county.post("baomi", paper + "/decide", Map.of("do", "rest"));
    county.post("baomi", paper + "/decide", Map.of("do", "submit"));
    county.post(HEAD, paper + "/sign", Map.of());
    plan();
    inspect();
    past();
    look();
  }

  /** A hostile reason for every item. */
  private void review() {
    Map<String, String> decisions = new LinkedHashMap<>();
    List<Long> items =
        county
            .app
            .db()
            .sql("select id from disclosure_item where disclosure = ?")
            .param(Long.parseLong(paper.replaceAll("\\D", "")))
            .query(Long.class)
            .list();
    assertThat(items).isNotEmpty();
    String field = "POST /disclosure/{id}/decide ";
    for (String part : List.of("d", "g")) {
      Map<String, String> wrong = new LinkedHashMap<>();
      wrong.put("d" + items.getFirst(), "HIDDEN");
      wrong.put(part + items.getFirst(), texts.refused(field + part));
      assertThat(county.as("baomi").post(paper + "/decide", wrong).status()).isBetween(400, 499);
    }
    items.forEach(
        item -> {
          decisions.put("d" + item, "PUBLIC");
          decisions.put("r" + item, texts.kept(field + "r#"));
        });
    decisions.put("do", texts.refused(field + "do"));
    texts.unseen(field + "*");
    county.post("baomi", paper + "/decide", decisions);
    county.post("baomi", paper + "/decide", Map.of("do", "submit"));
  }

  private void plan() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("paper", paper.replaceAll("\\D", ""));
    form.put("at", texts.refused("POST /disclosure/plan at"));
    assertThat(county.as("gongkai").post("/disclosure/plan", form).status()).isBetween(400, 499);
    form.put("at", "");
    form.put("now", "true");
    form.put("reason", texts.kept("POST /disclosure/plan reason"));
    county.post("gongkai", "/disclosure/plan", form);
    long id = Long.parseLong(paper.replaceAll("\\D", ""));
    Approved.await(
        () ->
            county.id(
                    "select count(*) from disclosure where id = ? and step in ('RELEASED',"
                        + " 'FAILED')",
                    id)
                > 0);
    assertThat(
            county
                .app
                .db()
                .sql("select failure_zh from disclosure where id = ?")
                .param(id)
                .query(String.class)
                .single())
        .isEmpty();
  }

  /** The published page, as a document of somebody's, under a hostile name. */
  private void inspect() {
    String page = county.app.visitor().get("/public/%d/%s/".formatted(YEAR, PUBLIC_UNIT)).body();
    Matcher file = Pattern.compile("href=\"(/public/[^\"]*files/[^\"]*\\.html)\"").matcher(page);
    assertThat(file.find()).isTrue();
    Visitor reader = county.as("yewu");
    Answer taken =
        reader.upload(
            "/inspect",
            "file",
            texts.unquoted("POST /inspect file") + ".html",
            county.app.visitor().get(file.group(1)).bytes());
    assertThat(taken.status()).as(taken.body()).isEqualTo(303);
    Approved.await(
        () -> county.id("select count(*) from inspection_item where state <> 'WAITING'") == 1);
  }

  /** A document of a year past, under a hostile name. */
  private void past() {
    Answer taken =
        county
            .as("yusuan")
            .upload(
                "/past",
                "file",
                texts.unquoted("POST /past file") + ".html",
                HostileSample.document(YEAR - 2));
    assertThat(taken.status()).as(taken.body()).isEqualTo(303);
    texts.unseen("POST /past/keep *");
  }

  /** How somebody wants to see pages. */
  private void look() {
    for (String part : List.of("name", "value", "back")) {
      Map<String, String> form =
          new LinkedHashMap<>(Map.of("name", "large", "value", "off", "back", "/"));
      form.put(part, texts.refused("POST /look " + part));
      Answer answer = county.as("yewu").post("/look", form);
      assertThat(answer.location()).as(part).isEqualTo("/");
    }
  }
}
