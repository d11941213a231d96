package org.mingzhang.app.trial;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** How long each kind of request took, and which failed. */
final class Times {

  private final Map<String, ConcurrentLinkedQueue<Long>> all = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Integer> failures = new ConcurrentSkipListMap<>();

  /** A request that says itself whether it was answered rightly. */
  interface Request {
    boolean done() throws IOException, InterruptedException;
  }

  /** A request for a page. */
  interface Page {
    HttpResponse<String> answer() throws IOException, InterruptedException;
  }

  /** Does it and notes its time; true if it was answered rightly. */
  boolean of(String kind, Request request) throws InterruptedException {
    long start = System.nanoTime();
    boolean done = false;
    String why = "refused";
    try {
      done = request.done();
    } catch (IOException failure) {
      why = failure.toString();
    }
    all.computeIfAbsent(kind, key -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - start);
    if (!done) {
      failures.merge(kind + ": " + why, 1, Integer::sum);
    }
    return done;
  }

  /** Opens a page and notes its time under its address without the numbers. */
  void ofPage(String address, Page page) throws InterruptedException {
    of(address.replaceAll("\\d+", "{n}"), () -> page.answer().statusCode() / 100 == 2);
  }

  /** Tells a line for each kind of request, then what failed. */
  void report() {
    System.out.printf("%-44s %7s %9s %9s %9s%n", "", "times", "median", "p95", "worst");
    new TreeMap<>(all)
        .forEach(
            (kind, times) -> {
              long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
              System.out.printf(
                  "%-44s %7d %6.1f ms %6.1f ms %6.1f ms%n",
                  kind,
                  sorted.length,
                  sorted[sorted.length / 2] / 1e6,
                  sorted[(int) (sorted.length * 0.95)] / 1e6,
                  sorted[sorted.length - 1] / 1e6);
            });
    failures.forEach((failure, often) -> System.out.println("failed: " + failure + " × " + often));
    System.out.println("errors: " + failures.values().stream().mapToInt(Integer::intValue).sum());
  }
}
