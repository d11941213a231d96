package org.mingzhang.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ContentsTest {

  private static final byte[] FILE = "一个文件".getBytes(StandardCharsets.UTF_8);

  private final TestApp app = TestApp.shared();
  private final Contents contents = app.bean(Contents.class);
  private final TransactionTemplate transaction =
      new TransactionTemplate(app.bean(PlatformTransactionManager.class));

  @Test
  void keepsAFileThatOneLetsGoOfWhileAnotherTakesItUp() throws Exception {
    String digest = keep("trial:one");
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
      Future<?> other =
          hands.submit(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        contents.keep("trial:other", FILE);
                        taken.countDown();
                        await(finish);
                      }));
      taken.await();
      Future<?> one =
          hands.submit(
              () -> transaction.executeWithoutResult(status -> contents.release("trial:one")));
      finish.countDown();
      other.get(30, TimeUnit.SECONDS);
      one.get(30, TimeUnit.SECONDS);
    }
    assertThat(contents.bytes(digest)).isEqualTo(FILE);
    transaction.executeWithoutResult(status -> contents.release("trial:other"));
    assertThat(contents.bytes(digest)).isEmpty();
  }

  @Test
  void takesUpAFileThatAnotherIsJustLettingGoOf() throws Exception {
    String digest = keep("trial:one");
    CountDownLatch gone = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
      Future<?> one =
          hands.submit(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        contents.release("trial:one");
                        gone.countDown();
                        await(finish);
                      }));
      gone.await();
      Future<String> other = hands.submit(() -> keep("trial:other"));
      finish.countDown();
      one.get(30, TimeUnit.SECONDS);
      other.get(30, TimeUnit.SECONDS);
    }
    assertThat(contents.bytes(digest)).isEqualTo(FILE);
    transaction.executeWithoutResult(status -> contents.release("trial:other"));
  }

  private String keep(String holder) {
    return transaction.execute(status -> contents.keep(holder, FILE));
  }

  /** Long enough for the other to come in between. */
  private static void await(CountDownLatch finish) {
    try {
      finish.await();
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
