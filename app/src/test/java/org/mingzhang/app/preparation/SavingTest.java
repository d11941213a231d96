package org.mingzhang.app.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.Visitor.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is typed is saved as it is, once, by those who may, and never over somebody else's. */
class SavingTest {

  private static final String UNIT = "513002";
  private static final String OFFICER = "jb" + UNIT;

  private final TestApp app = TestApp.shared();
  private final JsonMapper json = JsonMapper.shared();
  private Visitor officer;
  private long draft;
  private String line;

  @BeforeEach
  void signIn() {
    officer = app.as(OFFICER);
    draft = draftOf(UNIT);
    app.db().sql("update draft set step = 'prepare' where id = ?").param(draft).update();
    line = UUID.randomUUID().toString();
  }

  @Test
  void keepsWhatWasTypedWhateverItIs() {
    for (String text : List.of("十二万", "<b>&\"'", "=1+1", "２０１", "  两边有空 ")) {
      String other = UUID.randomUUID().toString();
      assertThat(saved(change(other, "names", "name", "", text))).isTrue();
      assertThat(lines()).anyMatch(l -> l.id().equals(other) && l.text("name").equals(text));
    }
  }

  @Test
  void savesTheSameTwiceAsOnce() {
    JsonNode first = save(change(line, "names", "code", "", "2990001"));
    JsonNode again = save(change(line, "names", "code", "", "2990001"));
    assertThat(first.at("/cells/0/saved").asBoolean()).isTrue();
    assertThat(again.at("/cells/0/saved").asBoolean()).isTrue();
    assertThat(lines().stream().filter(l -> l.id().equals(line))).hasSize(1);
  }

  @Test
  void tellsTheSecondWhatTheFirstTyped() {
    save(change(line, "names", "name", "", "先填的"));
    JsonNode late = save(change(line, "names", "name", "", "后填的")).at("/cells/0");
    assertThat(late.at("/saved").asBoolean()).isFalse();
    assertThat(late.at("/value").asString()).isEqualTo("先填的");
    assertThat(late.at("/by").asString()).isNotEmpty();
    assertThat(text(line, "name")).isEqualTo("先填的");
    assertThat(saved(change(line, "names", "name", "先填的", "后填的"))).isTrue();
    assertThat(text(line, "name")).isEqualTo("后填的");
  }

  @Test
  void tellsThatALineIsGone() {
    save(change(line, "names", "name", "", "一行"));
    save(change(line, "names", "", "", "deleted"));
    JsonNode late = save(change(line, "names", "name", "一行", "改过的")).at("/cells/0");
    assertThat(late.at("/saved").asBoolean()).isFalse();
    assertThat(late.at("/deleted").asBoolean()).isTrue();
    save(change(line, "names", "", "deleted", ""));
    assertThat(saved(change(line, "names", "name", "一行", "改过的"))).isTrue();
  }

  @Test
  void tellsOthersWhatChanged() {
    long since = json.readTree(ask(draft, "/changes?since=0").body()).at("/revision").asLong();
    save(change(line, "names", "name", "", "新来的"));
    JsonNode news = json.readTree(ask(draft, "/changes?since=" + since).body());
    assertThat(news.at("/cells/0/value").asString()).isEqualTo("新来的");
    assertThat(news.at("/lines/0/id").asString()).isEqualTo(line);
  }

  @Test
  void leavesADraftThatWasSubmittedAlone() {
    app.db().sql("update draft set step = 'department' where id = ?").param(draft).update();
    Answer answer = post(change(line, "names", "name", "", "晚了"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("已经提交");
    assertThat(lines()).noneMatch(l -> l.id().equals(line));
  }

  @Test
  void knowsNothingOfDraftsAndLinesOfOthers() {
    long foreign = draftOf("512001");
    assertThat(officer.get("/preparation/" + foreign).status()).isEqualTo(404);
    assertThat(officer.get("/preparation/" + foreign + "/revenue").status()).isEqualTo(404);
    assertThat(officer.get("/preparation/" + foreign + "/workbook.xlsx").status()).isEqualTo(404);
    assertThat(ask(foreign, "/changes?since=0").status()).isEqualTo(404);
    assertThat(postTo(foreign, change(line, "names", "name", "", "别人的")).status()).isEqualTo(404);
    String theirs =
        app.db()
            .sql("select id from draft_line where draft = ? fetch first 1 row only")
            .param(foreign)
            .query(String.class)
            .single();
    assertThat(post(change(theirs, "names", "name", "", "别人的")).status()).isEqualTo(404);
  }

  @Test
  void letsOnlyTheOfficerOfTheUnitType() {
    String body = "[" + change(line, "names", "name", "", "不该") + "]";
    for (String other : List.of("fz" + UNIT, "jb513", "zg513", "yusuan", "xitong")) {
      assertThat(app.as(other).postJson(cells(draft), body).status()).as(other).isIn(403, 404);
    }
    assertThat(app.visitor().postJson(cells(draft), body).status()).isIn(302, 401, 403);
  }

  @Test
  void refusesCellsThatNoSheetHas() {
    assertThat(post(change(line, "names", "nowhere", "", "x")).status()).isEqualTo(400);
    assertThat(post(change(line, "controls", "amount", "", "1")).status()).isEqualTo(400);
    assertThat(post(change(line, "projects", "cost", "", "1")).status()).isEqualTo(400);
    assertThat(post(change(line, "elsewhere", "name", "", "x")).status()).isEqualTo(404);
  }

  @Test
  void showsTextsAsTextsOnEveryPage() {
    String attack = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
    save(change(line, "projects", "name", "", attack));
    for (String page : List.of("/projects", "/spending", "", "/preview/document")) {
      assertThat(get(page).body()).doesNotContain("<script>alert(1)").doesNotContain("<img src=x");
    }
    save(change(line, "projects", "", "", "deleted"));
  }

  @Test
  void writesFormulasIntoWorkbooksAsTexts() throws IOException {
    save(change(line, "texts", "kind", "", "单位职责"));
    save(change(line, "texts", "text", "", "=HYPERLINK(\"http://example.com\",\"点\")"));
    Answer answer = get("/workbook.xlsx");
    assertThat(answer.status()).isEqualTo(200);
    boolean found = false;
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
      for (var row : book.getSheet("职责与说明")) {
        for (var cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          found |=
              cell.getCellType() == CellType.STRING
                  && cell.getStringCellValue().startsWith("=HYPERLINK");
        }
      }
    }
    assertThat(found).isTrue();
    save(change(line, "texts", "", "", "deleted"));
  }

  @Test
  void readsItsOwnWorkbookAsNothingNew() {
    Visitor other = app.as("jb514002");
    String own = "/preparation/" + draftOf("514002");
    app.db()
        .sql("update draft set step = 'prepare' where id = ?")
        .param(draftOf("514002"))
        .update();
    byte[] book = other.get(own + "/workbook.xlsx").bytes();
    Answer sent = other.upload(own + "/workbook", "file", "本.xlsx", book);
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    assertThat(other.get(sent.location()).body()).contains("完全相同");
  }

  @Test
  void takesWhatCannotBeReadThroughTheWorkbookAndBack() throws IOException {
    save(change(line, "revenue", "function", "", "2130301 行政运行"));
    save(change(line, "revenue", "amount", "", "三十来万"));
    byte[] bytes = get("/workbook.xlsx").bytes();
    boolean said = false;
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (var comment : book.getSheet("收入").getCellComments().values()) {
        said |= comment.getString().getString().contains("三十来万");
      }
    }
    assertThat(said).isTrue();
    Answer sent = officer.upload("/preparation/" + draft + "/workbook", "file", "本.xlsx", bytes);
    assertThat(officer.get(sent.location()).body()).contains("三十来万");
    officer.post(sent.location(), java.util.Map.of());
    assertThat(lines())
        .anyMatch(
            l -> l.text("amount").equals("三十来万") && l.text("function").equals("2130301 行政运行"));
    lines().stream()
        .filter(l -> l.text("amount").equals("三十来万"))
        .forEach(l -> save(change(l.id(), "revenue", "", "", "deleted")));
  }

  @Test
  void refusesAWorkbookOfAnotherUnit() {
    Answer book = app.as("jb512001").get("/preparation/" + draftOf("512001") + "/workbook.xlsx");
    Answer sent =
        officer.upload("/preparation/" + draft + "/workbook", "file", "别家.xlsx", book.bytes());
    assertThat(sent.status()).isEqualTo(409);
    assertThat(sent.body()).contains("512001");
  }

  @Test
  void findsCodesByNumberNameAndInitials() {
    String at = "/codes?list=functional&digits=7&year=2026&q=";
    for (String asked : List.of("2010101", "xzyx")) {
      assertThat(askAt("/preparation" + at + asked).body()).as(asked).contains("2010101 行政运行");
    }
  }

  private long draftOf(String code) {
    return app.db()
        .sql(
            "select d.id from draft d join organisation o on o.id = d.organisation"
                + " join campaign c on c.id = d.campaign where o.code = ? and c.state = 'OPEN'"
                + " order by c.budget_year desc fetch first 1 row only")
        .param(code)
        .query(Long.class)
        .single();
  }

  private List<DraftLine> lines() {
    return app.bean(DraftLines.class).of(draft);
  }

  private String text(String id, String slot) {
    return lines().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow().text(slot);
  }

  private String change(String id, String sheet, String slot, String from, String to) {
    return json.writeValueAsString(new Change(id, sheet, 1, slot, from, to));
  }

  private static String cells(long id) {
    return "/preparation/" + id + "/cells";
  }

  private Answer get(String what) {
    return officer.get("/preparation/" + draft + what);
  }

  private Answer ask(long id, String what) {
    return askAt("/preparation/" + id + what);
  }

  private Answer askAt(String path) {
    return officer.send(
        HttpRequest.newBuilder(URI.create(app.url(path)))
            .header("Accept", "application/json")
            .build());
  }

  private Answer post(String change) {
    return postTo(draft, change);
  }

  private Answer postTo(long id, String change) {
    return officer.postJson(cells(id), "[" + change + "]");
  }

  private JsonNode save(String change) {
    Answer answer = post(change);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return json.readTree(answer.body());
  }

  private boolean saved(String change) {
    return save(change).at("/cells/0/saved").asBoolean();
  }
}
