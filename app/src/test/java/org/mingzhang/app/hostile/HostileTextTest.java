package org.mingzhang.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.Visitor;

/** What people write stays a text, on whatever page and in whatever file somebody reads it. */
class HostileTextTest {

  /** Where links do not lead: scripts and programs ask there. */
  private static final List<String> ASKED_BY_SCRIPTS =
      List.of(
          "/preparation/codes?list=functional&year=2027&q=2",
          "/preparation/%s/changes?since=0",
          "/preparation/%s/findings",
          "/preparation/%s/suggestions?project=x",
          "/preparation/%s/preview/document",
          "/preparation/%s/workbook.xlsx",
          "/review/%s/compare");

  private static final List<String> STARTS =
      List.of("/", "/health", "/public/", "/public/en/", "/inspect");

  /** What only leads on, or is there in a state that this county is not in. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "GET /",
          "GET /inspect/{code}",
          "GET /setup",
          "GET /demo",
          "GET /control/backup",
          "GET /control/public",
          "GET /preparation/{draft}/uploads/{upload}",
          "GET /inspect/{code}/board.csv",
          "GET /inspect/{code}/progress");

  private final HostileCounty county = HostileCounty.shared();

  @Test
  void tellsEveryTextAsATextToEverybodyWhoReadsIt() {
    List<String> faults = new ArrayList<>();
    Set<String> visited = new TreeSet<>();
    Set<String> fields = new TreeSet<>();
    StringBuilder text = new StringBuilder();
    Map<String, Visitor> readers = new LinkedHashMap<>(county.people());
    readers.put("nobody", county.app.visitor());
    readers.forEach(
        (who, reader) -> {
          for (String language : List.of("zh", "en")) {
            reader.post("/look", Map.of("name", "language", "value", language, "back", "/"));
            Crawl crawl = new Crawl(reader, who + " " + language).from(starts());
            faults.addAll(crawl.faults());
            visited.addAll(crawl.visited());
            fields.addAll(crawl.fields());
            text.append(crawl.text());
          }
        });
    assertThat(faults).isEmpty();
    assertThat(county.texts.unseenIn(text.toString())).as("texts that no page shows").isEmpty();
    TextFields known = new TextFields(county.app);
    assertThat(known.unvisited(visited, ELSEWHERE)).as("pages that nobody has seen").isEmpty();
    assertThat(known.untried(fields, county.texts.fields()))
        .as("fields of forms that were not tried")
        .isEmpty();
  }

  @Test
  void triesEveryTextThatTheApplicationTakes() {
    assertThat(new TextFields(county.app).ofCode())
        .as("a new text field needs its case in HostileCounty and what it calls")
        .isSubsetOf(county.texts.fields())
        .hasSizeGreaterThan(40);
  }

  @Test
  void doesNotEchoWhatItIsAskedFor() {
    List<String> faults = new ArrayList<>();
    TextFields known = new TextFields(county.app);
    String text = county.texts.refused("GET");
    Map<String, Visitor> readers = new LinkedHashMap<>(county.people());
    readers.put("nobody", county.app.visitor());
    readers.forEach(
        (who, reader) ->
            known
                .questions(text, String.valueOf(county.draft(HostileCounty.RAW_UNIT)))
                .forEach(
                    path -> {
                      Visitor.Answer answer = reader.get(path);
                      faults.addAll(Scan.of(who + " " + path, answer));
                      if (answer.status() >= 500) {
                        faults.add(who + " " + path + ": " + answer.status());
                      }
                    }));
    assertThat(faults).isEmpty();
  }

  private List<String> starts() {
    List<String> starts = new ArrayList<>(STARTS);
    for (String unit : List.of(HostileCounty.RAW_UNIT, HostileCounty.PUBLIC_UNIT)) {
      String draft = String.valueOf(county.draft(unit));
      ASKED_BY_SCRIPTS.forEach(path -> starts.add(path.formatted(draft)));
    }
    county
        .app
        .db()
        .sql("select code from inspection_job")
        .query(String.class)
        .list()
        .forEach(job -> starts.add("/inspect/" + job));
    return starts;
  }
}
