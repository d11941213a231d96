package org.mingzhang.app.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.app.review.Seals;
import org.mingzhang.app.trial.Ledger.Kind;
import org.mingzhang.app.trial.Officer.Cell;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People who take drafts through the rounds for ever: submitted, sent back, approved, reopened. */
final class Rounds implements Work {

  private static final Pattern STEP =
      Pattern.compile(
          "name=\"version\" value=\"(\\d+)\">\\s*<input [^>]*name=\"step\" value=\"(\\w+)\"");
  private static final Pattern DRAFT_NUMBER = Pattern.compile("（第\\d+稿）");
  private static final int ONE_OF = 6;

  private final List<Hand> hands = new ArrayList<>();
  private final Random random;

  /** Counts what is submitted, so that each submission can be told from every other. */
  private final AtomicInteger number = new AtomicInteger();

  /** The marks of what was told as submitted, with the draft. */
  private final Map<String, Long> submitted = new ConcurrentHashMap<>();

  private final Set<String> frozen = new HashSet<>();
  private long verified;

  Rounds(County county, Random random) {
    this.random = random;
    for (String unit : List.of("512002", "512003", "513001", "513003", "514001")) {
      hands.add(new Way(unit, county.draft(unit, county.thisYear())));
    }
    // What is approved here is published anew.
    for (String unit : List.of("512003", "514001")) {
      hands.add(new Way(unit, county.draft(unit, county.lastYear())));
    }
  }

  @Override
  public List<Hand> hands() {
    return hands;
  }

  @Override
  public void verify(JdbcClient db) {
    db.sql("select id, lines from version where kind = 'SUBMITTED' and id > ? order by id")
        .param(verified)
        .query((row, count) -> Map.entry(row.getLong(1), row.getString(2)))
        .list()
        .forEach(
            version -> {
              Matcher mark = DRAFT_NUMBER.matcher(version.getValue());
              if (mark.find() && !frozen.add(mark.group())) {
                throw new IllegalStateException(mark.group() + " was submitted twice");
              }
              verified = version.getKey();
            });
    submitted.keySet().stream()
        .filter(mark -> !frozen.contains(mark))
        .findFirst()
        .ifPresent(
            mark -> {
              throw new IllegalStateException(mark + " was told as submitted and is not there");
            });
    Seals.demandWhole(db);
  }

  /** The way of one draft; whoever may do the next step does it. */
  private final class Way implements Hand {
    private final List<String> people;
    private final long draft;
    private int turn;

    Way(String unit, long draft) {
      this.draft = draft;
      this.people =
          List.of(
              "jb" + unit,
              "fz" + unit,
              "zg" + unit.substring(0, 3),
              "yewu",
              "jixiao",
              "caigou",
              "yusuan");
    }

    @Override
    public void next(People all) throws IOException, InterruptedException {
      String who = people.get(turn);
      String path = "/review/" + draft;
      String page = all.page(who, path);
      Matcher step = STEP.matcher(page);
      if (page.contains(path + "/submit\"")) {
        submit(all, who, path);
      } else if (step.find()) {
        decide(all, who, path, step.group(1), step.group(2));
      } else if (page.contains(path + "/reopen\"")) {
        all.send(Kind.DECISION, who, path + "/reopen", Map.of("opinion", "重新核定"));
      }
      turn = (turn + 1) % people.size();
    }

    private void decide(People all, String who, String path, String version, String step)
        throws IOException, InterruptedException {
      if (random.nextInt(ONE_OF) == 0) {
        all.send(
            Kind.DECISION,
            who,
            path + "/return",
            Map.of("version", version, "step", step, "back", "prepare", "text", "请核对"));
      } else {
        all.send(Kind.DECISION, who, path + "/pass", Map.of("version", version, "step", step));
      }
    }

    private void submit(People all, String who, String path)
        throws IOException, InterruptedException {
      String mark = "（第%d稿）".formatted(number.incrementAndGet());
      if (write(all, who, mark) && all.send(Kind.SUBMISSION, who, path + "/submit", Map.of())) {
        submitted.put(mark, draft);
      }
    }

    /** Puts the mark at the end of a text of the draft. */
    private boolean write(People all, String who, String mark)
        throws IOException, InterruptedException {
      Officer officer = all.officer(who);
      JsonNode typed =
          JsonMapper.shared().readTree(all.page(who, "/preparation/" + draft + "/changes?since=0"));
      Set<String> lines = new HashSet<>();
      for (JsonNode one : typed.path("lines")) {
        if (one.path("sheet").asString().equals("texts") && !one.path("deleted").asBoolean()) {
          lines.add(one.path("id").asString());
        }
      }
      // Always the same one, so that the mark before is taken away.
      Map<String, String> texts = new TreeMap<>();
      for (JsonNode cell : typed.path("cells")) {
        String line = cell.path("line").asString();
        if (cell.path("slot").asString().equals("text") && lines.contains(line)) {
          texts.put(line, cell.path("value").asString());
        }
      }
      String line = texts.keySet().iterator().next();
      String from = texts.getOrDefault(line, "");
      String to = DRAFT_NUMBER.matcher(from).replaceAll("") + mark;
      Cell text = new Cell("texts", line, "text");
      return all.ledger().attempt(Kind.SAVE, () -> officer.type(draft, text, from, to));
    }
  }
}
