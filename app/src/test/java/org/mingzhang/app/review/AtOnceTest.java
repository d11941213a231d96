package org.mingzhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Role;

/** Several people decide at the same moment. */
class AtOnceTest {

  private final TestApp app = Staff.app();
  private final Decisions decisions = app.bean(Decisions.class);

  @Test
  void tellsTheSecondOfTwoWhoDecideTheSame() throws Exception {
    Staff.hire("fz2", "513002", Role.HEAD);
    long draft = submitted("513002");
    long version = Staff.version(draft);
    List<String> results =
        atOnce(
            () -> pass("fz513002", draft, version, "head"),
            () -> pass("fz2", draft, version, "head"),
            () -> pass("fz513002", draft, version, "head"));
    assertThat(results).containsOnlyOnce("passed");
    assertThat(results).filteredOn("late.PASSED"::equals).hasSize(2);
    assertThat(Staff.step(draft)).isEqualTo("department");
  }

  @Test
  void letsThreeSectionsPassAtOnceAndGoesOnOnce() throws Exception {
    long draft = submitted("513003");
    long version = Staff.version(draft);
    pass("fz513003", draft, version, "head");
    pass("zg513", draft, version, "department");
    List<String> results =
        atOnce(
            () -> pass("yewu", draft, version, "business"),
            () -> pass("jixiao", draft, version, "performance"),
            () -> pass("caigou", draft, version, "assets"));
    assertThat(results).containsOnly("passed");
    assertThat(Staff.step(draft)).isEqualTo("budget");
    assertThat(
            app.db()
                .sql("select count(*) from review_task where version = ? and step = 'budget'")
                .param(version)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void submitsOnceThoughTheButtonIsPressedTwice() throws Exception {
    long draft = Staff.draft("514001");
    Callable<String> submit =
        () -> {
          try {
            app.bean(Submissions.class)
                .submit(Staff.viewer("jb514001"), draft, Locale.SIMPLIFIED_CHINESE);
            return "submitted";
          } catch (Refusal refusal) {
            return refusal.key();
          }
        };
    assertThat(atOnce(submit, submit, submit)).containsOnlyOnce("submitted");
    assertThat(app.bean(Versions.class).all(draft)).hasSize(1);
  }

  private long submitted(String unit) {
    long draft = Staff.draft(unit);
    app.bean(Submissions.class).submit(Staff.viewer("jb" + unit), draft, Locale.SIMPLIFIED_CHINESE);
    return draft;
  }

  private String pass(String who, long draft, long version, String step) {
    try {
      decisions.pass(Staff.viewer(who), draft, version, step, "");
      return "passed";
    } catch (Refusal refusal) {
      return refusal.key();
    }
  }

  @SafeVarargs
  private static List<String> atOnce(Callable<String>... actions) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(actions.length)) {
      List<Future<String>> running = new ArrayList<>();
      for (Callable<String> action : actions) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return action.call();
                }));
      }
      start.countDown();
      List<String> results = new ArrayList<>();
      for (Future<String> one : running) {
        results.add(one.get());
      }
      return results;
    }
  }
}
