package org.mingzhang.app.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hundred officers of a county of 300 units at work for a minute: each types a cell, thinks for a
 * second, and now and then opens a page; the finance bureau looks at the board. Run by {@code
 * bench/load}.
 */
public final class Load {

  private static final int OFFICERS = 100;
  private static final int DEPARTMENTS = 60;
  private static final int PORT = 18_081;
  private static final int THINKING = 1000;
  private static final Pattern DRAFT = Pattern.compile("/preparation/(\\d+)");

  private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
  private final AtomicInteger errors = new AtomicInteger();
  private final long end;

  private Load(long end) {
    this.end = end;
  }

  /**
   * Runs.
   *
   * @param words seconds; and the address of a PostgreSQL database, if not on the embedded one
   */
  public static void main(String[] words) throws Exception {
    int seconds = Integer.parseInt(words[0]);
    Path folder = Files.createTempDirectory("mingzhang-load");
    List<String> options =
        new ArrayList<>(
            List.of(
                "--mingzhang.password-iterations",
                "10",
                "--mingzhang.demo-departments",
                Integer.toString(DEPARTMENTS)));
    if (words.length > 1) {
      options.addAll(List.of("--database", words[1]));
    }
    try (Server server = Server.start(folder.resolve("data"), PORT, options)) {
      List<String> names = officers(server);
      waitFor(server, names.getLast());
      List<Officer> officers = new ArrayList<>();
      List<Long> drafts = new ArrayList<>();
      for (String name : names) {
        Officer officer = Officer.of(server, name);
        Matcher found = DRAFT.matcher(officer.get("/preparation").body());
        if (found.find()) {
          officers.add(officer);
          drafts.add(Long.parseLong(found.group(1)));
        }
      }
      System.out.printf("%d officers, %d seconds%n", officers.size(), seconds);
      // A first round that is not counted: the compiler needs it.
      new Load(System.currentTimeMillis() + 10_000).run(server, officers, drafts);
      Load load = new Load(System.currentTimeMillis() + seconds * 1000L);
      load.run(server, officers, drafts);
      load.report();
    }
  }

  /** The county is filled after the first page can be seen. */
  private static void waitFor(Server server, String last) throws IOException, InterruptedException {
    Officer officer = Officer.of(server, last);
    for (int i = 0; i < 600 && !DRAFT.matcher(officer.get("/preparation").body()).find(); i++) {
      Thread.sleep(500);
    }
  }

  private static List<String> officers(Server server) throws IOException, InterruptedException {
    String page = Officer.of(server, "yusuan").get("/demo").body();
    return Pattern.compile("/demo/(jb\\d{6})")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .limit(OFFICERS)
        .toList();
  }

  private void run(Server server, List<Officer> officers, List<Long> drafts) throws Exception {
    List<Thread> hands = new ArrayList<>();
    for (int i = 0; i < officers.size(); i++) {
      Officer officer = officers.get(i);
      long draft = drafts.get(i);
      int late = i * THINKING / OFFICERS;
      hands.add(Thread.ofVirtual().start(() -> work(officer, draft, late)));
    }
    Officer finance = Officer.of(server, "yusuan");
    hands.add(Thread.ofVirtual().start(() -> look(finance)));
    for (Thread hand : hands) {
      hand.join();
    }
  }

  private void work(Officer officer, long draft, int late) {
    String line = UUID.randomUUID().toString();
    String from = "";
    try {
      Thread.sleep(late);
      for (int number = 1; System.currentTimeMillis() < end; number++) {
        String to = Integer.toString(number);
        String before = from;
        if (timed("save", () -> officer.type(draft, line, before, to))) {
          from = to;
        }
        if (number % 10 == 0) {
          timed("page", () -> officer.get("/preparation/" + draft + "/basic").statusCode() == 200);
        }
        Thread.sleep(THINKING);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(Officer finance) {
    try {
      while (System.currentTimeMillis() < end) {
        timed("board", () -> finance.get("/board").statusCode() == 200);
        timed("inbox", () -> finance.get("/review").statusCode() == 200);
        Thread.sleep(THINKING);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Deed {
    boolean done() throws IOException, InterruptedException;
  }

  private boolean timed(String what, Deed deed) throws InterruptedException {
    long start = System.nanoTime();
    boolean done;
    try {
      done = deed.done();
    } catch (IOException e) {
      done = false;
    }
    times
        .computeIfAbsent(what, key -> new ConcurrentLinkedQueue<>())
        .add(System.nanoTime() - start);
    if (!done) {
      errors.incrementAndGet();
    }
    return done;
  }

  private void report() {
    times.forEach(
        (what, all) -> {
          long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
          System.out.printf(
              "%-6s %6d times, median %.1f ms, p95 %.1f ms, worst %.1f ms%n",
              what,
              sorted.length,
              sorted[sorted.length / 2] / 1e6,
              sorted[(int) (sorted.length * 0.95)] / 1e6,
              Arrays.stream(sorted).max().orElse(0) / 1e6);
        });
    System.out.println("errors: " + errors);
  }
}
