package org.mingzhang.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many things at once and hands the results over in their order. Only a few results wait
 * at any time, however many things there are.
 */
final class InOrder {

  private static final int WAITING_PER_CORE = 3;

  /** Takes one result. */
  interface Taker<R> {
    void take(R result) throws IOException;
  }

  private InOrder() {}

  static <T, R> void run(List<T> things, Function<T, R> work, Taker<R> taker) throws IOException {
    if (things.size() == 1) {
      taker.take(work.apply(things.getFirst()));
      return;
    }
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      Deque<Future<R>> begun = new ArrayDeque<>();
      try {
        for (T thing : things) {
          if (begun.size() == cores * WAITING_PER_CORE) {
            taker.take(result(begun.removeFirst()));
          }
          begun.addLast(workers.submit(() -> work.apply(thing)));
        }
        while (!begun.isEmpty()) {
          taker.take(result(begun.removeFirst()));
        }
      } finally {
        workers.shutdownNow();
      }
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
