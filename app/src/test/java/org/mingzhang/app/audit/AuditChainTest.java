package org.mingzhang.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.identity.Viewers;
import org.springframework.transaction.IllegalTransactionStateException;

class AuditChainTest {

  @Test
  void holdsUnderManyHandsAndBreaksWhereItIsTouched() throws Exception {
    try (TestApp app = TestApp.start()) {
      Audit audit = app.bean(Audit.class);
      try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
        List<Callable<Void>> deeds =
            IntStream.range(0, 80)
                .<Callable<Void>>mapToObj(
                    number ->
                        () -> {
                          audit.recordSystem("p" + number, "127.0.0.1", "try", "o", "done");
                          return null;
                        })
                .toList();
        for (var done : hands.invokeAll(deeds)) {
          done.get();
        }
      }
      AuditTrail trail = app.bean(AuditTrail.class);
      assertThat(trail.verify().isWhole()).isTrue();
      assertThat(trail.verify().entries()).isGreaterThanOrEqualTo(80);

      app.db().sql("update audit set object = 'other' where sequence = 41").update();
      assertThat(trail.verify().brokenAt()).isEqualTo(41);
      app.db().sql("update audit set object = 'o' where sequence = 41").update();
      assertThat(trail.verify().isWhole()).isTrue();

      long last = trail.verify().entries();
      app.db().sql("delete from audit where sequence = ?").param(last).update();
      assertThat(trail.verify().brokenAt()).isEqualTo(last);
    }
  }

  /** Anybody can have these recorded, by the name that he tries to sign in with. */
  @Test
  void holdsWhateverCharactersAreTold() {
    try (TestApp app = TestApp.start()) {
      String odd = "一半\uD83D\u0000\u0001\uFFFF\u000B𠮷";
      app.bean(Audit.class).recordSystem(odd, "127.0.0.1", "sign-in", odd, "unknown");
      assertThat(app.bean(AuditTrail.class).verify().isWhole()).isTrue();
      assertThat(app.db().sql("select object from audit").query(String.class).list())
          .contains("一半\n𠮷");
    }
  }

  @Test
  void recordsOnlyWithinTheTransactionOfWhatItTells() {
    TestApp app = TestApp.shared();
    var viewer = app.bean(Viewers.class).find("yusuan", "127.0.0.1").orElseThrow();
    assertThatThrownBy(() -> app.bean(Audit.class).record(viewer, "a", "b", "", ""))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void quotesWhatASpreadsheetWouldComputeAndLeavesNumbers() {
    Deed deed = new Deed("=1+1", "+2", "-3", "@4", "a\"b", "", "", "", "done");
    String line =
        RecordCsv.line(
            Entry.chained(1, java.time.OffsetDateTime.parse("2026-01-01T00:00:00Z"), deed, ""));
    assertThat(line).contains("\"'=1+1\",\"+2\",\"-3\",\"'@4\",\"a\"\"b\"");
  }
}
