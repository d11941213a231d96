package org.mingzhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.demo.ExampleCounty;
import org.mingzhang.app.disclosure.Approved;
import org.mingzhang.app.store.Rows;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Two nodes share one database: sessions, drafts and jobs. */
class TwoNodesTest {

  private static final int CELLS = 15;

  private static TestApp one;
  private static TestApp two;
  private static Approved approved;
  private static int year;

  @BeforeAll
  static void start() throws IOException {
    Path folder = Files.createTempDirectory("mingzhang-nodes");
    String database = TestDatabase.fresh(folder);
    one = TestApp.start(folder, database, "--mingzhang.demo=true");
    one.bean(ExampleCounty.class).fill();
    two = TestApp.start(folder, database, "--mingzhang.demo=true");
    approved = new Approved(one);
    year = one.db().sql("select max(budget_year) from campaign").query(Integer.class).single();
  }

  @AfterAll
  static void stop() {
    two.close();
    one.close();
  }

  @Test
  void knowsAtOneNodeWhoSignedInAtTheOther() {
    Visitor officer = one.as("jb512001");
    assertThat(officer.at(two).get("/preparation").status()).isEqualTo(200);
    officer.post("/sign-out", Map.of());
    assertThat(officer.at(one).get("/preparation").location()).contains("/sign-in");
  }

  @Test
  void letsOneSessionNoteTheSameThingTwiceAtOnce() {
    noteTwice(one.bean(SessionRepository.class), two.bean(SessionRepository.class));
  }

  private static <S extends Session> void noteTwice(
      SessionRepository<S> sessions, SessionRepository<S> others) {
    S session = sessions.createSession();
    sessions.save(session);
    S here = sessions.findById(session.getId());
    S there = others.findById(session.getId());
    here.setAttribute("said", "here");
    there.setAttribute("said", "there");
    sessions.save(here);
    others.save(there);
    assertThat(sessions.findById(session.getId()).<String>getAttribute("said")).isEqualTo("here");
  }

  @Test
  void losesNothingThatTwoTypeInOneDraftAtBoth() throws Exception {
    long draft = draft("512003");
    String shared = UUID.randomUUID().toString();
    List<Future<List<String>>> typed = new ArrayList<>();
    try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
      for (TestApp node : List.of(one, two)) {
        Visitor officer = node.as("jb512003");
        Callable<List<String>> typing = () -> type(officer, draft, shared);
        typed.add(hands.submit(typing));
      }
    }
    for (Future<List<String>> lines : typed) {
      for (String line : lines.get()) {
        assertThat(content(line)).isEqualTo("7");
      }
    }
    // Of the cell that both filled in, the second was told what the first had typed.
    assertThat(content(shared)).isEqualTo("7");
  }

  private static List<String> type(Visitor officer, long draft, String shared) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < CELLS; i++) {
      String line = UUID.randomUUID().toString();
      assertThat(save(officer, draft, line, "7")).contains("\"saved\":true");
      lines.add(line);
    }
    save(officer, draft, shared, "7");
    assertThat(save(officer, draft, shared, "8")).contains("\"saved\":false");
    return lines;
  }

  private static String save(Visitor officer, long draft, String line, String to) {
    return officer
        .postJson(
            "/preparation/" + draft + "/cells",
            "[{\"line\":\"%s\",\"sheet\":\"basic\",\"place\":9,\"slot\":\"amount\",\"from\":\"\",\"to\":\"%s\"}]"
                .formatted(line, to))
        .body();
  }

  @Test
  void publishesOnceThoughBothLookForWork() {
    approved.unit("513001", year, text -> text);
    long paper = approved.released("513001");
    assertThat(recorded("disclosure.print", paper)).isEqualTo(1);
    assertThat(recorded("disclosure.release", paper)).isEqualTo(1);
  }

  @Test
  void finishesWhatANodeThatIsGoneHadBegun() {
    approved.unit("513002", year, text -> text);
    long paper = approved.signed("513002");
    begin(paper);
    job(paper + "@1", "a node that is gone", Instant.now().minusSeconds(60));
    Approved.await(() -> approved.step(paper).equals("RELEASED"));
    assertThat(recorded("disclosure.print", paper)).isEqualTo(1);
  }

  @Test
  void printsWhatIsPlannedAnewWhileTheJobBeforeIsEnding() {
    approved.unit("513003", year, text -> text);
    long paper = approved.signed("513003");
    // As it is when a time was taken back: another node is still at it.
    job(String.valueOf(paper), "another node", Instant.now());
    one.as("gongkai513")
        .post("/disclosure/plan", Map.of("paper", String.valueOf(paper), "now", "true"));
    Approved.await(() -> approved.step(paper).equals("RELEASED"));
    assertThat(recorded("disclosure.print", paper)).isEqualTo(1);
  }

  private static void begin(long paper) {
    one.db()
        .sql("update disclosure set step = 'PRINTING', planned_at = ? where id = ?")
        .params(Rows.at(one.bean(Clock.class).instant().minusSeconds(60)), paper)
        .update();
  }

  /** A job that a node has taken, and the last sign of life of that node. */
  private static void job(String which, String node, Instant alive) {
    OffsetDateTime at = OffsetDateTime.ofInstant(alive, ZoneOffset.UTC);
    one.db()
        .sql(
            "insert into scheduled_tasks (task_name, task_instance, execution_time, picked,"
                + " picked_by, consecutive_failures, last_heartbeat, version, priority)"
                + " values ('disclosure.print', ?, ?, true, ?, 0, ?, 1, 100)")
        .params(which, at, node, at)
        .update();
  }

  private static long recorded(String action, long paper) {
    return one.db()
        .sql("select count(*) from audit where action = ? and object like ?")
        .params(action, "%#" + paper)
        .query(Long.class)
        .single();
  }

  private static String content(String line) {
    return one.db()
        .sql("select content from draft_cell where line = ? and slot = 'amount'")
        .param(line)
        .query(String.class)
        .single();
  }

  private static long draft(String code) {
    return one.db()
        .sql(
            "select d.id from draft d join organisation o on o.id = d.organisation"
                + " join campaign c on c.id = d.campaign where o.code = ? and c.budget_year = ?")
        .params(code, year)
        .query(Long.class)
        .single();
  }
}
