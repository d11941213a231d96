package org.mingzhang.app.trial;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** People at work, from a start of the application to the next kill. */
final class Life {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int A_MOMENT = 100;

  private final People people;
  private final List<Work> works;
  private final List<Thread> hands = new ArrayList<>();
  private final Queue<RuntimeException> broken = new ConcurrentLinkedQueue<>();
  private volatile boolean over;
  private Duration longest = Duration.ZERO;

  Life(People people, List<Work> works) {
    this.people = people;
    this.works = works;
  }

  void begin() {
    over = false;
    for (Work work : works) {
      for (Work.Hand hand : work.hands()) {
        hands.add(Thread.ofVirtual().start(() -> work(hand)));
      }
    }
  }

  private void work(Work.Hand hand) {
    try {
      while (!over) {
        hand.next(people);
      }
    } catch (IOException cutOff) {
      // Killed: whoever was at it comes again after the next start.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      broken.add(e);
    }
  }

  /** Everybody stops; fails if anybody met with what must not be. */
  void end() throws InterruptedException {
    over = true;
    for (Thread hand : hands) {
      hand.join();
    }
    hands.clear();
    RuntimeException first = broken.poll();
    if (first != null) {
      throw first;
    }
  }

  /** Waits until what a kill interrupted is printed, or has failed, without anybody's help. */
  void awaitPrinted(List<Long> papers) throws IOException, InterruptedException {
    Instant begin = Instant.now();
    for (long paper : papers) {
      while (people.page("yusuan", "/disclosure/" + paper).contains("step-printing")) {
        if (begin.plus(PATIENCE).isBefore(Instant.now())) {
          throw new IllegalStateException("paper " + paper + " is printed for ever");
        }
        Thread.sleep(A_MOMENT);
      }
    }
    Duration lasted = Duration.between(begin, Instant.now());
    longest = lasted.compareTo(longest) > 0 ? lasted : longest;
  }

  /** The longest time that it took to end what was interrupted, from the start on. */
  Duration longest() {
    return longest;
  }
}
