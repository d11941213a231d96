package org.mingzhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.demo.ExampleCounty;
import org.mingzhang.app.preparation.Drafts;

/**
 * Many people of many units at once, on one application: whatever is shared inside – a pool, a
 * cache, a thread – nobody is ever shown anything of a unit that is not his, nor in a language that
 * he did not choose.
 */
class ConcurrentScopesTest {

  private static final int SEED = 20_261_127;
  private static final int REQUESTS = 24;
  private static final int MINUTES = 10;

  /** Pages of a draft of one's own. */
  private static final List<String> OWN =
      List.of(
          "/preparation/%d",
          "/preparation/%d/texts",
          "/preparation/%d/assets",
          "/preparation/%d/changes?since=0",
          "/preparation/%d/findings",
          "/preparation/%d/preview/document",
          "/preparation/%d/workbook.xlsx",
          "/review/%d",
          "/review/%d/compare");

  private static final List<String> LISTS =
      List.of("/", "/preparation", "/review", "/board", "/board.csv", "/disclosure", "/account");

  private record Unit(long draft, String code, String name, String path) {}

  private static TestApp app;
  private static List<Unit> units;

  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger foreign = new AtomicInteger();

  @BeforeAll
  static void plant() {
    app = TestApp.start("--mingzhang.demo=true");
    app.bean(ExampleCounty.class).fill();
    units =
        app.db()
            .sql(
                "select d.id as draft, o.code, o.name, o.path from draft d join organisation o"
                    + " on o.id = d.organisation join campaign c on c.id = d.campaign"
                    + " where c.budget_year = 2027 order by o.code")
            .query(Unit.class)
            .list();
    Drafts drafts = app.bean(Drafts.class);
    for (Unit unit : units) {
      drafts.correct(drafts.get(unit.draft()), line(unit, "texts"), "text", mark(unit), "测试");
      if (unit.code().length() > 3) {
        drafts.correct(
            drafts.get(unit.draft()), line(unit, "assets"), "amount", amount(unit), "测试");
        // Some are on their way, so that inboxes have something in them.
        app.as("jb" + unit.code()).post("/review/" + unit.draft() + "/submit", Map.of());
      }
    }
  }

  @AfterAll
  static void close() {
    app.close();
  }

  @Test
  void showsNobodyAnythingOfAnotherUnitHoweverManyAskAtOnce() throws Exception {
    List<Person> people = new ArrayList<>();
    for (Unit unit : units) {
      boolean department = unit.code().length() == 3;
      for (String post :
          department ? List.of("jb", "zg", "baomi", "gongkai") : List.of("jb", "fz")) {
        people.add(new Person(unit, post + unit.code(), people.size() % 2 == 0));
      }
    }
    assertThat(people.size()).isGreaterThan(16);
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService pool = Executors.newFixedThreadPool(people.size())) {
      List<Future<?>> all = new ArrayList<>();
      for (Person person : people) {
        all.add(pool.submit(() -> person.work(start)));
      }
      start.countDown();
      for (Future<?> one : all) {
        one.get(MINUTES, TimeUnit.MINUTES);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(foreign.get()).as("pages of others that were asked for").isGreaterThan(100);
  }

  /** Somebody of a unit, with a session of his own. */
  private final class Person {

    private final Unit unit;
    private final String signIn;
    private final boolean english;
    private final Visitor visitor;
    private final Random random;
    private final List<Unit> mine;
    private final List<Unit> others;
    private final List<Pattern> secrets = new ArrayList<>();
    private final List<Pattern> codes = new ArrayList<>();
    private boolean sawOwn;

    Person(Unit unit, String signIn, boolean english) {
      this.unit = unit;
      this.signIn = signIn;
      this.english = english;
      this.visitor = app.as(signIn);
      this.random = new Random(SEED + signIn.hashCode());
      this.mine = units.stream().filter(one -> one.path().startsWith(unit.path())).toList();
      this.others = units.stream().filter(one -> !mine.contains(one)).toList();
      for (Unit other : others) {
        secrets.add(Pattern.compile(Pattern.quote(mark(other))));
        if (!unit.path().startsWith(other.path())) {
          codes.add(Pattern.compile("(?<![\\w.])" + other.code() + "(?![\\w.])"));
          secrets.add(Pattern.compile(Pattern.quote(amount(other))));
        }
        if (mine.stream().noneMatch(one -> one.name().contains(other.name()))
            && !unit.path().startsWith(other.path())) {
          secrets.add(Pattern.compile(Pattern.quote(other.name())));
        }
      }
    }

    void work(CountDownLatch start) {
      visitor.post(
          "/look", Map.of("name", "language", "value", english ? "en" : "zh", "back", "/"));
      try {
        start.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      for (int i = 0; i < REQUESTS; i++) {
        switch (random.nextInt(4)) {
          case 0 -> look(LISTS.get(random.nextInt(LISTS.size())));
          case 1 -> trespass(others.get(random.nextInt(others.size())));
          default -> {
            Unit own = mine.get(random.nextInt(mine.size()));
            look(OWN.get(random.nextInt(OWN.size())).formatted(own.draft()));
          }
        }
      }
      look("/preparation/" + unit.draft() + "/texts");
      if (!sawOwn) {
        wrong.add(signIn + " was not shown what is his");
      }
    }

    private void look(String path) {
      Visitor.Answer answer = visitor.get(path);
      if (answer.status() >= 500) {
        wrong.add(signIn + " " + path + " " + answer.status());
      }
      String text = answer.text();
      sawOwn |= text.contains(mark(unit));
      // A workbook has numbers of rows, and examples of codes in its help.
      List<Pattern> hidden = new ArrayList<>(secrets);
      hidden.addAll(path.endsWith(".xlsx") ? List.of() : codes);
      for (Pattern secret : hidden) {
        if (secret.matcher(text).find()) {
          wrong.add(signIn + " " + path + " shows " + secret);
        }
      }
      boolean page = text.contains("<header class=\"bar\">");
      if (page && answer.status() == 200) {
        if (!text.contains("<html lang=\"" + (english ? "en" : "zh-CN") + "\"")) {
          wrong.add(signIn + " " + path + " in the other language");
        }
        if (!text.contains("class=\"person\"")) {
          wrong.add(signIn + " " + path + " knows nobody");
        }
      }
    }

    /** Asks for what is another's, by its number. */
    private void trespass(Unit other) {
      foreign.incrementAndGet();
      String path = OWN.get(random.nextInt(OWN.size())).formatted(other.draft());
      Visitor.Answer answer = visitor.get(path);
      if (answer.status() != 404 && answer.status() != 403) {
        wrong.add(signIn + " " + path + " " + answer.status());
      }
      Visitor.Answer typed =
          visitor.postJson(
              "/preparation/" + other.draft() + "/cells",
              "[{\"line\":\""
                  + line(other, "texts")
                  + "\",\"sheet\":\"texts\",\"place\":1,"
                  + "\"slot\":\"text\",\"from\":\"\",\"to\":\""
                  + mark(unit)
                  + "\"}]");
      if (typed.status() != 404 && typed.status() != 403) {
        wrong.add(signIn + " types into " + other.code() + ": " + typed.status());
      }
    }
  }

  private static String mark(Unit unit) {
    return "只属于" + unit.code() + "的字句";
  }

  private static String amount(Unit unit) {
    return "713." + unit.code();
  }

  private static String line(Unit unit, String sheet) {
    return app.db()
        .sql(
            "select id from draft_line where draft = ? and sheet = ? and deleted = false"
                + " order by place fetch first 1 rows only")
        .params(unit.draft(), sheet)
        .query(String.class)
        .single();
  }
}
