package org.mingzhang.app.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.app.trial.Ledger.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officers who type ever higher numbers, each into a cell of a line of his own. */
final class Typing implements Work {

  private static final List<String> UNITS = List.of("512001", "513002", "514002");
  private static final int OFFICERS = 8;
  private static final int THINKING = 10;

  private final List<Hand> hands = new ArrayList<>();

  /** Of a line: the last value told as saved, and the one that was under way. */
  private final Map<String, String> saved = new ConcurrentHashMap<>();

  private final Map<String, String> underWay = new ConcurrentHashMap<>();

  Typing(County county) {
    for (int i = 0; i < OFFICERS; i++) {
      String unit = UNITS.get(i % UNITS.size());
      hands.add(new Typist("jb" + unit, county.draft(unit, county.thisYear())));
    }
  }

  @Override
  public List<Hand> hands() {
    return hands;
  }

  @Override
  public void verify(JdbcClient db) {
    Map<String, String> stored = new HashMap<>();
    db.sql("select line, content from draft_cell where slot = 'amount'")
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .forEach(cell -> stored.put(cell.getKey(), cell.getValue()));
    saved.forEach(
        (line, value) -> {
          String there = stored.get(line);
          if (!value.equals(there) && !underWay.get(line).equals(there)) {
            throw new IllegalStateException(value + " was told as saved, there is " + there);
          }
        });
  }

  private final class Typist implements Hand {
    private final String signIn;
    private final long draft;
    private String line = "";
    private int number;

    Typist(String signIn, long draft) {
      this.signIn = signIn;
      this.draft = draft;
    }

    @Override
    public void next(People people) throws IOException, InterruptedException {
      if (line.isEmpty()) {
        line = UUID.randomUUID().toString();
        number = 0;
      }
      String from = number == 0 ? "" : Integer.toString(number);
      String to = Integer.toString(number + 1);
      Officer officer = people.officer(signIn);
      underWay.put(line, to);
      boolean told = false;
      try {
        told = people.ledger().attempt(Kind.SAVE, () -> officer.type(draft, line, from, to));
      } finally {
        if (told) {
          saved.put(line, to);
          number++;
        } else {
          // Whoever does not know what is there begins another line.
          line = "";
        }
      }
      Thread.sleep(THINKING);
    }
  }
}
