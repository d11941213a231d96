package org.mingzhang.app.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mingzhang.app.Addresses;
import org.mingzhang.app.PostgreSql;
import org.mingzhang.app.audit.Chains;
import org.mingzhang.app.trial.Ledger.Kind;

/**
 * Kills the application while people type, submit, approve, publish and correct, and looks each
 * time whether everything that was told as done is there, and nothing by halves. Run by {@code
 * bench/durability}.
 */
public final class Durability {

  private static final int PORT = 18_080;

  private final Random random;
  private final String database;
  private final Path export;
  private final Server server;
  private final Ledger ledger = new Ledger();
  private final Whole whole = new Whole();
  private final Map<Aim, Integer> aims = new EnumMap<>(Aim.class);
  private final People people;
  private final PublicSite site;
  private final List<Work> works;
  private final Life life;
  private List<Long> printing = List.of();
  private List<String> shown = List.of();

  private Durability(Path folder, String database, long seed)
      throws IOException, InterruptedException {
    this.random = new Random(seed);
    this.database = database;
    this.export = folder.resolve("export");
    this.server =
        new Server(
            folder.resolve("data"),
            PORT,
            List.of("--database", database, "--mingzhang.password-iterations", "10"));
    this.site = new PublicSite(server);
    this.people = new People(server, ledger);
    server.fill();
    County county;
    try (Stored stored = Stored.open(database)) {
      county = County.of(stored.db());
    }
    this.works =
        List.of(new Typing(county), new Rounds(county, random), new Publishing(county, random));
    this.life = new Life(people, works);
  }

  /**
   * Runs.
   *
   * @param words how many kills; a seed; and what else than the embedded database: the address of
   *     an empty PostgreSQL database, or {@code postgresql} for a server that is started for the
   *     trial
   */
  public static void main(String[] words) throws Exception {
    int kills = Integer.parseInt(words[0]);
    long seed = words.length > 1 ? Long.parseLong(words[1]) : System.nanoTime();
    Path folder = Files.createTempDirectory("mingzhang-durability");
    String database = database(words.length > 2 ? words[2] : "", folder.resolve("data"));
    System.out.println("seed " + seed + ", folder " + folder + ", " + database);
    Durability trial = new Durability(folder, database, seed);
    try {
      trial.run(kills);
    } finally {
      trial.server.close();
    }
    System.exit(0);
  }

  private static String database(String word, Path data) throws IOException {
    return switch (word) {
      case "" -> Addresses.h2(data);
      case "postgresql" -> PostgreSql.start().orElseThrow().database();
      default -> word;
    };
  }

  private void run(int kills) throws Exception {
    for (int kill = 1; kill <= kills; kill++) {
      Aim aim = Aim.of(kill);
      if (aim == Aim.START) {
        server.launch("--mingzhang.export=" + export);
        aim.await(ledger, random);
        server.kill();
        Manifests.demandWhole(export);
      } else {
        server.start();
        look(kill);
        life.begin();
        aim.await(ledger, random);
        server.kill();
      }
      life.end();
      aims.merge(aim, 1, Integer::sum);
      verify(kill + " " + aim);
    }
    server.start();
    life.awaitPrinted(printing);
    for (String publication : shown) {
      site.verify(publication);
    }
    report(kills);
  }

  /**
   * Somebody signs in anew, what was published is fetched, what was interrupted comes to an end.
   */
  private void look(int kill) throws IOException, InterruptedException {
    people.look(kill);
    for (String publication : shown) {
      if (!site.knows(publication)) {
        site.verify(publication);
      }
    }
    life.awaitPrinted(printing);
  }

  private void verify(String kill) {
    try (Stored stored = Stored.open(database)) {
      whole.demand(stored.db());
      Chains.demandWhole(stored.db());
      works.forEach(work -> work.verify(stored.db()));
      printing = stored.printing();
      shown = stored.shown();
      long jobs = stored.atWork("disclosure.print");
      ledger.cut(Kind.PRINT, jobs);
      ledger.cut(Kind.RELEASE, stored.due());
      System.out.printf(
          "%tT kill %s: %d being printed, %d public%n",
          java.time.LocalTime.now(), kill, jobs, shown.size());
    }
  }

  private void report(int kills) {
    System.out.printf("%d kills %s%n%s", kills, aims, ledger);
    System.out.printf(
        "nothing told as done is lost, nothing is there by halves, the audit chain is whole; %d"
            + " publications with all their files; what was interrupted ended within %d s of a"
            + " start%n",
        shown.size(), life.longest().toSeconds());
  }
}
