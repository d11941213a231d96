package org.mingzhang.app.trial;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.app.trial.Ledger.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who publish what is approved, at once or at a set time, and correct what is public. */
final class Publishing implements Work {

  private static final List<String> DEPARTMENTS = List.of("512", "513", "514");
  private static final Pattern PAPER =
      Pattern.compile(
          "(\\d{3,12}) <a href=\"/disclosure/(\\d+)\">.*?step-(\\w+)\"", Pattern.DOTALL);
  private static final Pattern SHOWN = Pattern.compile("/public/(\\d+/\\d+/\\d+)/");
  private static final Set<String> ON_THEIR_WAY = Set.of("printing", "planned");
  private static final Set<String> PLANNABLE = Set.of("ready", "failed");
  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
  private static final int LATER = 4;
  private static final int IDLE = 100;

  private final int year;
  private final Random random;

  /** Papers whose publication was told as planned. */
  private final Set<Long> planned = ConcurrentHashMap.newKeySet();

  /** What somebody saw as public: year/code/number. */
  private final Set<String> shown = ConcurrentHashMap.newKeySet();

  Publishing(County county, Random random) {
    this.year = county.lastYear();
    this.random = random;
  }

  @Override
  public List<Hand> hands() {
    return DEPARTMENTS.stream().<Hand>map(code -> people -> next(people, code)).toList();
  }

  private record Paper(String code, long id, String step) {}

  private void next(People people, String department) throws IOException, InterruptedException {
    String board = people.page("gongkai" + department, "/disclosure?year=" + year);
    SHOWN.matcher(board).results().forEach(found -> shown.add(found.group(1)));
    Collection<Paper> papers = latest(board).values();
    boolean busy = papers.stream().anyMatch(paper -> ON_THEIR_WAY.contains(paper.step()));
    List<Paper> ready =
        papers.stream()
            .filter(paper -> !ON_THEIR_WAY.contains(paper.step()))
            // One after another, so that a kill meets each of them early and late.
            .filter(paper -> !busy || !PLANNABLE.contains(paper.step()))
            .toList();
    if (ready.isEmpty()) {
      Thread.sleep(IDLE);
    } else {
      advance(people, department, ready.get(random.nextInt(ready.size())));
    }
  }

  /** Of each organisation the paper that was begun last. */
  private static Map<String, Paper> latest(String board) {
    Map<String, Paper> latest = new TreeMap<>();
    Matcher found = PAPER.matcher(board);
    while (found.find()) {
      Paper paper = new Paper(found.group(1), Long.parseLong(found.group(2)), found.group(3));
      latest.merge(paper.code(), paper, (one, other) -> one.id() > other.id() ? one : other);
    }
    return latest;
  }

  /** Does what comes next with a paper. */
  private void advance(People people, String department, Paper paper)
      throws IOException, InterruptedException {
    String path = "/disclosure/" + paper.id();
    switch (paper.step()) {
      case "review" -> {
        String reviewer = "baomi" + department;
        people.send(Kind.SECRECY, reviewer, path + "/decide", Map.of("do", "rest"));
        people.send(Kind.SECRECY, reviewer, path + "/decide", Map.of("do", "submit"));
      }
      case "signing" -> people.send(Kind.SECRECY, "fz" + paper.code(), path + "/sign", Map.of());
      case "ready", "failed" -> plan(people, "gongkai" + department, paper.id());
      case "released" ->
          people.send(
              Kind.CORRECTION, "gongkai" + department, path + "/correct", Map.of("reason", "文字更正"));
      default -> Thread.sleep(IDLE);
    }
  }

  private void plan(People people, String publisher, long paper)
      throws IOException, InterruptedException {
    Map<String, String> form =
        new HashMap<>(Map.of("paper", Long.toString(paper), "reason", "文字更正"));
    boolean later = random.nextInt(2) == 0;
    if (later) {
      form.put("at", LocalDateTime.now(HERE).plusSeconds(LATER).toString());
    } else {
      form.put("now", "true");
    }
    if (people.send(Kind.PUBLICATION, publisher, "/disclosure/plan", form)) {
      planned.add(paper);
      people.ledger().begins(Kind.PRINT);
      if (later) {
        Thread.ofVirtual().start(() -> watch(people.ledger()));
      }
    }
  }

  /** Tells when the time has come. */
  private static void watch(Ledger ledger) {
    try {
      Thread.sleep(Duration.ofSeconds(LATER));
      ledger.begins(Kind.RELEASE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void verify(JdbcClient db) {
    Map<Long, String> steps = new HashMap<>();
    Set<String> there = ConcurrentHashMap.newKeySet();
    db.sql(
            "select x.id, x.step, x.budget_year, o.code, x.number from disclosure x"
                + " join organisation o on o.id = x.organisation")
        .query(
            row -> {
              steps.put(row.getLong(1), row.getString(2));
              there.add(row.getInt(3) + "/" + row.getString(4) + "/" + row.getInt(5));
            });
    for (long paper : planned) {
      if (Set.of("REVIEW", "SIGNING", "READY").contains(steps.getOrDefault(paper, "REVIEW"))) {
        throw new IllegalStateException("paper " + paper + " was told as planned and is not");
      }
    }
    if (!there.containsAll(shown)) {
      shown.removeAll(there);
      throw new IllegalStateException("was public and is not any more: " + shown);
    }
  }
}
