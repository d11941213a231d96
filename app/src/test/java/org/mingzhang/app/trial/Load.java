package org.mingzhang.app.trial;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hundred officers of a county of 300 units at work for a minute: each types a cell, thinks for a
 * second, and now and then opens another page of the draft; the finance bureau looks at the board,
 * its inbox and one draft after the other. At the end every cell must hold what was last told as
 * saved. Run by {@code bench/load}.
 */
public final class Load {

  private static final int OFFICERS = 100;
  private static final int DEPARTMENTS = 60;
  private static final int PORT = 18_081;
  private static final int THINKING = 1000;
  private static final int CELLS_TO_A_PAGE = 10;
  private static final int WARMING = 60_000;
  private static final Pattern DRAFT = Pattern.compile("/preparation/(\\d+)");
  private static final Pattern REVIEW = Pattern.compile("href=\"(/review/\\d+)\"");

  private final Server server;
  private final List<Desk> desks;
  private final Times times = new Times();
  private final AtomicInteger lost = new AtomicInteger();
  private final long end;

  private Load(Server server, List<Desk> desks, long milliseconds) {
    this.server = server;
    this.desks = desks;
    this.end = System.currentTimeMillis() + milliseconds;
  }

  /** An officer with a draft, and the pages of it. */
  private record Desk(Officer officer, long draft, List<String> pages) {}

  /**
   * Runs.
   *
   * @param words seconds; and the address of a PostgreSQL database, if not on the embedded one
   */
  public static void main(String[] words) throws Exception {
    int seconds = Integer.parseInt(words[0]);
    Path data = Files.createTempDirectory("mingzhang-load").resolve("data");
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
    new Server(data, PORT, options).fill();
    long start = System.nanoTime();
    try (Server server = Server.start(data, PORT, options)) {
      System.out.printf("started in %.1f s%n", (System.nanoTime() - start) / 1e9);
      List<Desk> desks = desks(server);
      System.out.printf("%d officers, %d seconds%n", desks.size(), seconds);
      // A first round that is not counted: the compiler takes a core of two for most of a minute.
      new Load(server, desks, WARMING).run();
      Load load = new Load(server, desks, seconds * 1000L);
      load.run();
      load.times.report();
      System.out.println("lost updates: " + load.lost);
    }
  }

  private static List<Desk> desks(Server server) throws IOException, InterruptedException {
    String people = Officer.of(server, "yusuan").get("/demo").body();
    List<String> names =
        Pattern.compile("/demo/(jb\\d{6})").matcher(people).results().map(m -> m.group(1)).toList();
    List<Desk> desks = new ArrayList<>();
    for (String name : names) {
      Officer officer = Officer.of(server, name);
      Matcher found = DRAFT.matcher(officer.get("/preparation").body());
      if (desks.size() < OFFICERS && found.find()) {
        long draft = Long.parseLong(found.group(1));
        // What is under review is not typed in.
        if (!officer.type(draft, UUID.randomUUID().toString(), "", "1")) {
          continue;
        }
        desks.add(new Desk(officer, draft, pages(officer, draft)));
      }
    }
    return desks;
  }

  private static List<String> pages(Officer officer, long draft)
      throws IOException, InterruptedException {
    String first = "/preparation/" + draft;
    LinkedHashSet<String> pages = new LinkedHashSet<>(List.of("/preparation", first));
    Pattern.compile("href=\"(" + first + "/[a-z]+)[\"#]")
        .matcher(officer.get(first).body())
        .results()
        .forEach(found -> pages.add(found.group(1)));
    pages.add(first + "/findings");
    pages.add(first + "/preview/document");
    return List.copyOf(pages);
  }

  private void run() throws Exception {
    List<Thread> hands = new ArrayList<>();
    for (int i = 0; i < desks.size(); i++) {
      Desk desk = desks.get(i);
      int seat = i;
      hands.add(Thread.ofVirtual().start(() -> work(desk, seat)));
    }
    Officer business = Officer.of(server, "yewu");
    hands.add(Thread.ofVirtual().start(() -> look(business, List.of("/board", "/public"))));
    Officer budget = Officer.of(server, "yusuan");
    hands.add(Thread.ofVirtual().start(() -> look(budget, List.of("/board", "/campaigns"))));
    for (Thread hand : hands) {
      hand.join();
    }
  }

  private void work(Desk desk, int seat) {
    String line = UUID.randomUUID().toString();
    String from = "";
    int page = seat;
    try {
      Thread.sleep((long) seat * THINKING / desks.size());
      for (int number = 1; System.currentTimeMillis() < end; number++) {
        String to = number + "." + seat;
        String before = from;
        if (times.of("save", () -> desk.officer.type(desk.draft, line, before, to))) {
          from = to;
        }
        if ((number + seat) % CELLS_TO_A_PAGE == 0) {
          String address = desk.pages.get(page++ % desk.pages.size());
          times.ofPage(address, () -> desk.officer.get(address));
        }
        Thread.sleep(THINKING);
      }
      String sheet = desk.officer.get("/preparation/" + desk.draft + "/basic").body();
      if (!sheet.contains(line) || !sheet.contains("\"" + from + "\"")) {
        lost.incrementAndGet();
      }
    } catch (IOException e) {
      lost.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(Officer finance, List<String> pages) {
    int draft = 0;
    try {
      while (System.currentTimeMillis() < end) {
        for (String address : pages) {
          times.ofPage(address, () -> finance.get(address));
          Thread.sleep(THINKING / 4);
        }
        StringBuilder inbox = new StringBuilder();
        times.ofPage(
            "/review",
            () -> {
              HttpResponse<String> answer = finance.get("/review");
              inbox.append(answer.body());
              return answer;
            });
        List<String> drafts = REVIEW.matcher(inbox).results().map(found -> found.group(1)).toList();
        if (!drafts.isEmpty()) {
          String address = drafts.get(draft++ % drafts.size());
          times.ofPage(address, () -> finance.get(address));
        }
        Thread.sleep(THINKING);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
