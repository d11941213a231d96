package org.mingzhang.app.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.Visitor.Answer;
import org.mingzhang.app.store.Rows;

class InspectionTest {

  private static final Pattern REPORT = Pattern.compile("/inspect/\\w+/\\d+/report");
  private static final TestApp APP = TestApp.shared();

  private static byte[] example() throws IOException {
    try (var files = Files.walk(Path.of("../examples"))) {
      return Files.readAllBytes(
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .findFirst()
              .orElseThrow());
    }
  }

  private static void await(BooleanSupplier done) {
    Instant end = Instant.now().plus(Duration.ofSeconds(90));
    while (!done.getAsBoolean() && Instant.now().isBefore(end)) {
      Thread.onSpinWait();
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  /** Hands a file in and waits until it has been looked at. */
  private static Answer inspected(Visitor visitor, String name, byte[] file) {
    String job = visitor.upload("/inspect", "file", name, file).location();
    assertThat(job).startsWith("/inspect/");
    await(() -> !visitor.get(job + "/progress").header("HX-Refresh").isEmpty());
    Answer page = visitor.get(job);
    return page.status() == 303 ? visitor.get(page.location()) : page;
  }

  @Test
  void showsAVisitorTheFindingsOnTheDocument() throws IOException {
    Visitor visitor = APP.visitor();
    visitor.get("/inspect");
    Answer page = inspected(visitor, "预算<b>.txt", example());
    assertThat(page.body()).contains("预算&lt;b&gt;.txt", "公开质量得分");
    Matcher report = REPORT.matcher(page.body());
    assertThat(report.find()).isTrue();
    Answer shown = visitor.get(report.group());
    assertThat(shown.body()).contains("预算&lt;b&gt;.txt").doesNotContain("预算<b>");
    assertThat(shown.header("Content-Security-Policy")).contains("default-src 'none'", "sha256-");
    // Nobody else has a trace of it, signed in or not.
    assertThat(APP.visitor().get(report.group()).status()).isEqualTo(404);
    assertThat(APP.as("jb512001").get(report.group()).status()).isEqualTo(404);
  }

  @Test
  void keepsNothingOfAVisitorBeyondTheSession() throws IOException {
    Visitor visitor = APP.visitor();
    visitor.get("/inspect");
    inspected(visitor, "会忘记.txt", "没有预算".getBytes(UTF_8));
    APP.db()
        .sql("update inspection_job set seen_at = ? where name = '会忘记.txt'")
        .param(Rows.at(APP.bean(Clock.class).instant().minus(Duration.ofMinutes(16))))
        .update();
    APP.bean(Forget.class).run("");
    assertThat(
            APP.db()
                .sql("select count(*) from inspection_item where name = '会忘记.txt'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void asksForAnAccountWhereTheBureauWantsOne() {
    APP.bean(Gate.class).open(false);
    try {
      assertThat(APP.visitor().get("/inspect").status()).isEqualTo(401);
      assertThat(APP.as("jb512001").get("/inspect").status()).isEqualTo(200);
      assertThat(APP.as("shenji").get("/inspect").status()).isEqualTo(403);
    } finally {
      APP.bean(Gate.class).open(true);
    }
  }

  @Test
  void looksAtAnArchiveAndTellsOfEachDocument() throws IOException {
    Visitor officer = APP.as("yewu");
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("=1+1.txt", example());
    files.put("空.txt", new byte[0]);
    files.put("里.zip", Zips.of(Map.of("a.txt", new byte[1])));
    files.put("图.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
    files.put("../../<script>alert(1)</script>.txt", "不是预算".getBytes(UTF_8));
    Answer board = inspected(officer, "全县.zip", Zips.of(files));
    assertThat(board.body())
        .contains("文件是空的", "压缩包里的压缩包不打开", "不是能读的格式", "没有认出预算")
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert");
    Matcher job = Pattern.compile("/inspect/\\w{32}").matcher(board.body());
    assertThat(job.find()).isTrue();
    Answer csv = officer.get(job.group() + "/board.csv?sort=name");
    assertThat(csv.body()).contains("\"'=1+1.txt\"");
    assertThat(officer.get(job.group() + "?outcome=UNUSABLE&search=png").body())
        .contains("图.png")
        .doesNotContain("=1+1.txt");
  }

  @Test
  void takesUpAgainWhatAKilledNodeLeft() throws IOException {
    Visitor officer = APP.as("yewu");
    inspected(officer, "续.zip", Zips.of(Zips.copies("不是预算".getBytes(UTF_8), 3)));
    // As a node leaves it that is killed while it reads: begun, not finished, picked by nobody
    // alive.
    APP.db()
        .sql(
            "update inspection_item set state = 'WAITING', finished_at = null where job ="
                + " (select max(id) from inspection_job where name = '续.zip')")
        .update();
    APP.db()
        .sql("select id from inspection_item where state = 'WAITING'")
        .query(Long.class)
        .list()
        .forEach(
            id ->
                APP.db()
                    .sql(
                        "insert into scheduled_tasks (task_name, task_instance, execution_time,"
                            + " picked, picked_by, last_heartbeat, version, priority,"
                            + " consecutive_failures) values ('inspection.item', ?, ?, true,"
                            + " 'killed', ?, 1, 10, 0)")
                    .params(
                        String.valueOf(id),
                        java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC).minusMinutes(5),
                        java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC).minusMinutes(5))
                    .update());
    await(
        () ->
            APP.db()
                    .sql("select count(*) from inspection_item where state = 'WAITING'")
                    .query(Integer.class)
                    .single()
                == 0);
  }

  @Test
  void turnsAwayWhatIsTooMuch() {
    Visitor visitor = APP.visitor();
    visitor.get("/inspect");
    assertThat(visitor.upload("/inspect", "file", "a.zip", Zips.of(Map.of())).status())
        .isEqualTo(409);
    assertThat(visitor.upload("/inspect", "file", "a.txt", new byte[21 << 20]).body())
        .contains("超过 20 MB");
    assertThat(visitor.upload("/inspect", "file", "a.rar", new byte[10]).status()).isEqualTo(409);
    assertThat(APP.as("yewu").upload("/inspect", "file", "a.rar", new byte[10]).body())
        .contains("不是能打开的压缩包");
  }
}
