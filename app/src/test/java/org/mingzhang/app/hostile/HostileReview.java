package org.mingzhang.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.app.hostile.HostileCounty.PUBLIC_UNIT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.mingzhang.app.Visitor.Answer;

/** Takes the legible budget through every decision there is, with hostile words each time. */
final class HostileReview {

  private static final String OFFICER = "jb" + PUBLIC_UNIT;
  private static final String HEAD = "fz" + PUBLIC_UNIT;

  private final HostileCounty county;
  private final HostileText texts;
  private final long draft;

  HostileReview(HostileCounty county) {
    this.county = county;
    this.texts = county.texts;
    this.draft = county.draft(PUBLIC_UNIT);
  }

  void decide() {
    waive();
    submit();
    pass(HEAD, "head");
    sendBack();
    submit();
    pass(HEAD, "head");
    pass("zg", "department");
    correct();
    finish();
    county.post(
        "yusuan",
        review("reopen"),
        Map.of("opinion", texts.kept("POST /review/{draft}/reopen opinion")));
    submit();
    pass(HEAD, "head");
    pass("zg", "department");
    pass("yewu", "business");
    finish();
    Answer batch =
        county
            .as("yusuan")
            .post(
                "/review/batch",
                Map.of("item", draft + ":1:" + texts.refused("POST /review/batch item")));
    assertThat(Scan.of("batch", batch)).isEmpty();
    Answer document =
        county
            .as("yusuan")
            .post(
                "/review/batch",
                Map.of(
                    "item",
                    draft + ":1:budget",
                    "document",
                    texts.refused("POST /review/batch document")));
    assertThat(Scan.of("document", document)).isEmpty();
    Answer state =
        county
            .as("yusuan")
            .post(
                "/campaigns/" + county.id("select id from campaign") + "/state",
                Map.of("state", texts.refused("POST /campaigns/{id}/state state")));
    assertThat(state.status()).isEqualTo(400);
    assertThat(Scan.of("state", state)).isEmpty();
  }

  /** Sets aside whatever is wrong with hostile texts, in hostile words. */
  private void waive() {
    String path = review("waivers");
    List<String> faults =
        Jsoup.parse(county.as("yewu").get("/review/" + draft).body())
            .select("form.waive input[name=fault]")
            .eachAttr("value");
    assertThat(faults).isNotEmpty();
    String field = "POST /review/{draft}/waivers ";
    Map<String, String> gone = Map.of("fault", texts.refused(field + "fault"), "reason", "x");
    assertThat(county.as("yewu").post(path, gone).status()).isEqualTo(409);
    for (String fault : faults) {
      county.post("yewu", path, Map.of("fault", fault, "reason", texts.kept(field + "reason")));
    }
    for (long waiver : county.app.db().sql("select id from waiver").query(Long.class).list()) {
      county.post("yusuan", path + "/" + waiver, Map.of("agreed", "true"));
    }
  }

  private void submit() {
    county.post(OFFICER, review("submit"), Map.of());
  }

  private void pass(String who, String step) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("version", version());
    form.put("step", texts.refused("POST /review/{draft}/pass step"));
    assertThat(county.as(who).post(review("pass"), form).status()).isBetween(400, 499);
    form.put("step", step);
    form.put("opinion", texts.kept("POST /review/{draft}/pass opinion"));
    if (step.equals("budget")) {
      form.put("document", texts.brief("POST /review/{draft}/pass document"));
    }
    county.post(who, review("pass"), form);
  }

  private void sendBack() {
    String field = "POST /review/{draft}/return ";
    Map<String, String> form = new LinkedHashMap<>();
    form.put("version", version());
    form.put("step", texts.refused(field + "step"));
    form.put("text", texts.kept(field + "text"));
    assertThat(county.as("zg").post(review("return"), form).status()).isBetween(400, 499);
    form.put("step", "department");
    form.put("back", texts.refused(field + "back"));
    assertThat(county.as("zg").post(review("return"), form).status()).isBetween(400, 499);
    form.put("back", "prepare");
    for (String part : List.of("sheet", "line", "slot")) {
      form.put("sheet", "texts");
      form.put("line", line("texts"));
      form.put("slot", "text");
      form.put(part, texts.refused(field + part));
      assertThat(county.as("zg").post(review("return"), form).status())
          .as(part)
          .isBetween(400, 499);
    }
    form.put("sheet", "texts");
    form.put("line", line("texts"));
    form.put("slot", "text");
    texts.unseen(field + "*");
    county.post("zg", review("return"), form);
  }

  private void correct() {
    String field = "POST /review/{draft}/correct ";
    Map<String, String> form = new LinkedHashMap<>();
    form.put("version", version());
    form.put("step", texts.refused(field + "step"));
    form.put("cell", "texts|" + line("texts") + "|text");
    form.put("value", "负责全县水资源管理" + texts.brief(field + "value"));
    form.put("reason", texts.kept(field + "reason"));
    assertThat(county.as("yewu").post(review("correct"), form).status()).isBetween(400, 499);
    form.put("step", "business");
    String cell = form.put("cell", texts.refused(field + "cell").replace('|', ' ') + "|x|y");
    assertThat(county.as("yewu").post(review("correct"), form).status()).isBetween(400, 499);
    form.put("cell", cell);
    county.post("yewu", review("correct"), form);
  }

  private void finish() {
    pass("jixiao", "performance");
    pass("caigou", "assets");
    pass("yusuan", "budget");
  }

  private String review(String what) {
    return "/review/" + draft + "/" + what;
  }

  private String version() {
    return String.valueOf(county.id("select max(id) from version where draft = ?", draft));
  }

  private String line(String sheet) {
    return county
        .app
        .db()
        .sql(
            "select id from draft_line where draft = ? and sheet = ? and deleted = false"
                + " order by place fetch first 1 rows only")
        .params(draft, sheet)
        .query(String.class)
        .single();
  }
}
