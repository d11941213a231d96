package org.mingzhang.app.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.app.audit.Chains;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Kills the application at random moments while eight officers type, and looks whether everything
 * that was told as saved is there and the audit chain is whole. Run by {@code bench/durability}.
 */
public final class Durability {

  private static final int OFFICERS = 8;
  private static final int PORT = 18_080;
  private static final int SHORTEST = 200;
  private static final int LONGEST = 2500;

  private final Path data;
  private final String database;
  private final Random random;

  /** Of a line: the last value told as saved, and the one that was under way. */
  private final Map<String, String> saved = new ConcurrentHashMap<>();

  private final Map<String, String> underWay = new ConcurrentHashMap<>();

  private Durability(Path data, String database, long seed) {
    this.data = data;
    this.database = database;
    this.random = new Random(seed);
  }

  /**
   * Runs.
   *
   * @param words how many kills, and a seed
   */
  public static void main(String[] words) throws Exception {
    int kills = Integer.parseInt(words[0]);
    long seed = words.length > 1 ? Long.parseLong(words[1]) : System.nanoTime();
    Path folder = Files.createTempDirectory("mingzhang-durability");
    Path data = folder.resolve("data");
    Durability trial = new Durability(data, org.mingzhang.app.Addresses.h2(data), seed);
    System.out.println("seed " + seed + ", folder " + folder);
    long cells = 0;
    for (int kill = 1; kill <= kills; kill++) {
      cells += trial.once(kill);
    }
    System.out.printf(
        "%d kills, %d cells told as saved, none lost; the audit chain is whole%n", kills, cells);
  }

  private long once(int kill) throws Exception {
    List<Thread> hands = new ArrayList<>();
    long before = total();
    try (Server server =
        Server.start(data, PORT, List.of("--mingzhang.password-iterations", "10"))) {
      Map<String, Long> drafts = drafts(server);
      for (Map.Entry<String, Long> draft : drafts.entrySet()) {
        Officer officer = Officer.of(server, "jb" + draft.getKey());
        hands.add(Thread.ofVirtual().start(() -> type(officer, draft.getValue())));
      }
      Thread.sleep(SHORTEST + random.nextInt(LONGEST - SHORTEST));
      server.kill();
    }
    for (Thread hand : hands) {
      hand.join();
    }
    verify(kill);
    return total() - before;
  }

  private long total() {
    return saved.values().stream().mapToLong(value -> Long.parseLong(value)).sum();
  }

  /** The drafts of this year's units that are open, asked of the pages as an officer would. */
  private Map<String, Long> drafts(Server server) throws IOException, InterruptedException {
    Map<String, Long> drafts = new HashMap<>();
    for (String code :
        List.of("512001", "512002", "512003", "513001", "513002", "513003", "514001", "514002")) {
      String page = Officer.of(server, "jb" + code).get("/preparation").body();
      var found = java.util.regex.Pattern.compile("/preparation/(\\d+)").matcher(page);
      if (found.find()) {
        drafts.put(code, Long.parseLong(found.group(1)));
      }
    }
    if (drafts.isEmpty()) {
      throw new IOException("no draft found");
    }
    return drafts;
  }

  /** Types ever higher numbers into a cell of a line of its own until the server is gone. */
  private void type(Officer officer, long draft) {
    String line = UUID.randomUUID().toString();
    String from = "";
    for (int number = 1; ; number++) {
      String to = Integer.toString(number);
      underWay.put(line, to);
      try {
        if (!officer.type(draft, line, from, to)) {
          return;
        }
      } catch (IOException killed) {
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      saved.put(line, to);
      from = to;
    }
  }

  private void verify(int kill) {
    JdbcClient db = JdbcClient.create(new DriverManagerDataSource(database));
    Map<String, String> stored = new HashMap<>();
    db.sql("select line, content from draft_cell where slot = 'amount'")
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .forEach(cell -> stored.put(cell.getKey(), cell.getValue()));
    saved.forEach(
        (line, value) -> {
          String there = stored.get(line);
          if (!value.equals(there) && !underWay.get(line).equals(there)) {
            throw new IllegalStateException(
                "kill %d: %s was told as saved, there is %s".formatted(kill, value, there));
          }
        });
    Chains.demandWhole(db);
    db.sql("shutdown").update();
    System.out.printf("kill %d: %d lines%n", kill, saved.size());
  }
}
