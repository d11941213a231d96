package org.mingzhang.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.app.hostile.HostileCounty.PUBLIC_UNIT;
import static org.mingzhang.app.hostile.HostileCounty.RAW_UNIT;
import static org.mingzhang.app.hostile.HostileCounty.YEAR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingzhang.app.Visitor.Answer;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.preparation.Sheets;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.core.sample.Variety;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.SheetForm;
import tools.jackson.databind.json.JsonMapper;

/** Opens the year and types hostile texts into every column of every sheet. */
final class HostileBudget {

  private static final String CELLS = "POST /preparation/{draft}/cells ";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HostileCounty county;
  private final HostileText texts;

  HostileBudget(HostileCounty county) {
    this.county = county;
    this.texts = county.texts;
  }

  void prepare() {
    begin();
    legible();
    upload();
    raw();
  }

  private void begin() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("year", String.valueOf(YEAR));
    form.put("layout", texts.refused("POST /campaigns layout"));
    form.put("start", "second-up");
    assertThat(county.as("yusuan").post("/campaigns", form).status()).isBetween(400, 499);
    form.put("layout", "hebei-2026");
    form.put("start", texts.refused("POST /campaigns start"));
    assertThat(county.as("yusuan").post("/campaigns", form).status()).isBetween(400, 499);
    form.put("start", "second-up");
    String campaign = county.post("yusuan", "/campaigns", form).location();
    for (String[] one :
        new String[][] {
          {"next", "round", "round"},
          {"days", "due.congress", "*"},
          {"controls", "lines", "lines"},
          {"controls/grid", "fund", "*"},
          {"documents", "pattern", "pattern"}
        }) {
      String text = texts.refused("POST /campaigns/{id}/" + one[0] + " " + one[2]);
      assertThat(county.as("yusuan").post(campaign + "/" + one[0], Map.of(one[1], text)).status())
          .as(one[0])
          .isBetween(400, 499);
    }
  }

  /** A budget that can be submitted, with hostile texts wherever a text may be anything. */
  private void legible() {
    long id = county.draft(PUBLIC_UNIT);
    Drafts drafts = county.app.bean(Drafts.class);
    Draft draft = drafts.get(id);
    Budget sample =
        new SampleBudgets(
                Layouts.standard().find("hebei-2026").orElseThrow(), YEAR, Variety.USUAL, 512_001)
            .units()
            .getFirst();
    drafts.fill(draft, HostileSample.renamed(sample, PUBLIC_UNIT, draft.name()), "导入");
    List<Map<String, Object>> changes = new ArrayList<>();
    Map<String, String> projects = new LinkedHashMap<>();
    drafts.lines(draft).stream()
        .filter(line -> line.sheet().equals("projects"))
        .findFirst()
        .ifPresent(
            line ->
                projects.put(
                    line.text("name"), line.text("name") + texts.brief(CELLS + "projects.name")));
    drafts
        .lines(draft)
        .forEach(
            line -> {
              SheetForm sheet = Sheets.find(draft, line.sheet()).orElseThrow();
              line.cells()
                  .forEach(
                      (slot, was) -> {
                        ColumnForm column = sheet.columnOfKey(slot).orElseThrow();
                        String to = legible(sheet, column, was, projects);
                        if (!to.equals(was)) {
                          changes.add(change(line.id(), sheet.id(), slot, was, to));
                        }
                      });
            });
    save("jb" + PUBLIC_UNIT, id, changes);
  }

  private String legible(
      SheetForm sheet, ColumnForm column, String was, Map<String, String> projects) {
    if (column.kind() == ColumnKind.PROJECT || sheet.id().equals("projects")) {
      for (Map.Entry<String, String> project : projects.entrySet()) {
        if (was.endsWith(project.getKey())) {
          return was.substring(0, was.length() - project.getKey().length()) + project.getValue();
        }
      }
    }
    String field = CELLS + sheet.id() + "." + column.id();
    boolean named =
        List.of("indicators", "purchases").contains(sheet.id())
            && List.of("level3", "item", "measure").contains(column.id());
    return named || column.kind() == ColumnKind.LONG_TEXT ? was + texts.brief(field) : was;
  }

  /** Hostile texts in every column there is, of whatever kind. */
  private void raw() {
    long id = county.draft(RAW_UNIT);
    Draft draft = county.app.bean(Drafts.class).get(id);
    List<Map<String, Object>> changes = new ArrayList<>();
    for (SheetForm sheet : Sheets.of(draft)) {
      if (sheet.id().equals("controls")) {
        continue;
      }
      String line = UUID.randomUUID().toString();
      for (ColumnForm column : sheet.columns()) {
        if (column.kind() != ColumnKind.COMPUTED) {
          String slot = HostileSample.slot(sheet, column, YEAR);
          String text = texts.kept(CELLS + "raw " + sheet.id() + "." + column.id());
          changes.add(change(line, sheet.id(), slot, "", text));
        }
      }
    }
    save("jb" + RAW_UNIT, id, changes);
    texts.unseen(CELLS + "body");
    // What is said of a cell that there is not.
    for (String part : List.of("line", "sheet", "slot", "from")) {
      Map<String, Object> change = new LinkedHashMap<>(change("x", "texts", "text", "", "x"));
      change.put(part, texts.refused(CELLS + part));
      Answer answer =
          county
              .as("jb" + RAW_UNIT)
              .postJson("/preparation/" + id + "/cells", JSON.writeValueAsString(List.of(change)));
      assertThat(Scan.of(part, answer)).isEmpty();
      assertThat(answer.status()).as(part).isLessThan(500);
    }
  }

  /** Files under hostile names, and names of projects that nobody has. */
  private void upload() {
    String home = "/preparation/" + county.draft(RAW_UNIT);
    for (String kind : List.of("workbook", "document")) {
      String name = texts.unquoted("POST /preparation/{draft}/" + kind + " file");
      byte[] file =
          kind.equals("workbook")
              ? county.as("jb" + RAW_UNIT).get(home + "/workbook.xlsx").bytes()
              : HostileSample.document(YEAR - 1);
      Answer answer =
          county.as("jb" + RAW_UNIT).upload(home + "/" + kind, "file", name + ".xlsx", file);
      assertThat(answer.status()).as(kind + answer.body()).isEqualTo(303);
      Answer looked = county.as("jb" + RAW_UNIT).get(answer.location());
      assertThat(Scan.of(kind, looked)).isEmpty();
      county.post("jb" + RAW_UNIT, answer.location(), Map.of());
    }
    county.post(
        "jb" + RAW_UNIT,
        home + "/projects",
        Map.of("project", texts.kept("POST /preparation/{draft}/projects project")));
  }

  private static Map<String, Object> change(
      String line, String sheet, String slot, String from, String to) {
    return Map.of("line", line, "sheet", sheet, "place", 1.0, "slot", slot, "from", from, "to", to);
  }

  private void save(String who, long draft, List<Map<String, Object>> changes) {
    Answer answer =
        county
            .as(who)
            .postJson("/preparation/" + draft + "/cells", JSON.writeValueAsString(changes));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("\"saved\":false");
    assertThat(Scan.of("cells", answer)).isEmpty();
  }
}
