package org.mingzhang.app.review;

import java.util.Map;
import java.util.Set;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.demo.ExampleCounty;
import org.mingzhang.app.identity.People;
import org.mingzhang.app.identity.Viewers;

/** The people of an example county of its own, and what they do, in a word each. */
final class Staff {

  private static TestApp app;

  private Staff() {}

  /** An application that only the tests of reviewing change. */
  static synchronized TestApp app() {
    if (app == null) {
      app = TestApp.start("--mingzhang.demo=true");
      app.bean(ExampleCounty.class).fill();
    }
    return app;
  }

  /** The draft of a unit for 2027. */
  static long draft(String code) {
    return app()
        .db()
        .sql(
            "select d.id from draft d join organisation o on o.id = d.organisation"
                + " join campaign c on c.id = d.campaign"
                + " where o.code = ? and c.budget_year = 2027")
        .param(code)
        .query(Long.class)
        .single();
  }

  /** Hires somebody, if he is not there yet. */
  static void hire(String signIn, String organisation, Role... roles) {
    hire(app(), signIn, organisation, roles);
  }

  static void hire(TestApp where, String signIn, String organisation, Role... roles) {
    long place =
        where
            .db()
            .sql("select id from organisation where code = ?")
            .param(organisation)
            .query(Long.class)
            .single();
    long known =
        where
            .db()
            .sql("select count(*) from person where sign_in = ?")
            .param(signIn)
            .query(Long.class)
            .single();
    if (known == 0) {
      People people = where.bean(People.class);
      people.keepPassword(people.add(signIn, signIn, place, ExampleCounty.PASSWORD, Set.of(roles)));
    }
  }

  /** Somebody as the application sees him. */
  static Viewer viewer(String signIn) {
    return app().bean(Viewers.class).find(signIn, "127.0.0.1").orElseThrow();
  }

  static String step(long draft) {
    return app()
        .db()
        .sql("select step from draft where id = ?")
        .param(draft)
        .query(String.class)
        .single();
  }

  /** The last version of a draft; 0 if there is none. */
  static long version(long draft) {
    return app()
        .db()
        .sql("select coalesce(max(id), 0) from version where draft = ?")
        .param(draft)
        .query(Long.class)
        .single();
  }

  /** A line of the sheet of basic expenditure. */
  static String lineWithMoney(long draft) {
    return app()
        .db()
        .sql(
            "select l.id from draft_line l join draft_cell c on c.line = l.id"
                + " where l.draft = ? and l.sheet = 'basic' and c.slot = 'amount'"
                + " and l.deleted = false order by l.place fetch first 1 rows only")
        .param(draft)
        .query(String.class)
        .single();
  }

  static Visitor.Answer submit(Visitor officer, long draft) {
    return officer.post("/review/" + draft + "/submit", Map.of());
  }

  static Visitor.Answer pass(Visitor visitor, long draft, String step) {
    return visitor.post(
        "/review/" + draft + "/pass", Map.of("version", "" + version(draft), "step", step));
  }

  static Visitor.Answer sendBack(Visitor visitor, long draft, String step, String opinion) {
    return visitor.post(
        "/review/" + draft + "/return",
        Map.of("version", "" + version(draft), "step", step, "back", "prepare", "text", opinion));
  }
}
