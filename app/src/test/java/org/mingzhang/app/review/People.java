package org.mingzhang.app.review;

import java.util.Map;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;

/** What the people of the example county do, in a word each. */
final class People {

  private final TestApp app;

  People(TestApp app) {
    this.app = app;
  }

  /** The draft of a unit in the latest campaign. */
  long draft(String code) {
    return app.db()
        .sql(
            "select d.id from draft d join organisation o on o.id = d.organisation"
                + " join campaign c on c.id = d.campaign where o.code = ?"
                + " order by c.budget_year desc fetch first 1 rows only")
        .param(code)
        .query(Long.class)
        .single();
  }

  String step(long draft) {
    return app.db()
        .sql("select step from draft where id = ?")
        .param(draft)
        .query(String.class)
        .single();
  }

  /** The last version of a draft. */
  long version(long draft) {
    return app.db()
        .sql("select max(id) from version where draft = ?")
        .param(draft)
        .query(Long.class)
        .single();
  }

  /** A line of the sheet of basic expenditure. */
  String lineWithMoney(long draft) {
    return app.db()
        .sql(
            "select l.id from draft_line l join draft_cell c on c.line = l.id"
                + " where l.draft = ? and l.sheet = 'basic' and c.slot = 'amount'"
                + " and l.deleted = false order by l.place fetch first 1 rows only")
        .param(draft)
        .query(String.class)
        .single();
  }

  Visitor.Answer submit(Visitor officer, long draft) {
    return officer.post("/review/" + draft + "/submit", Map.of());
  }

  Visitor.Answer pass(Visitor visitor, long draft, String step) {
    return visitor.post(
        "/review/" + draft + "/pass", Map.of("version", "" + version(draft), "step", step));
  }

  Visitor.Answer sendBack(Visitor visitor, long draft, String step, String opinion) {
    return visitor.post(
        "/review/" + draft + "/return",
        Map.of("version", "" + version(draft), "step", step, "back", "prepare", "text", opinion));
  }
}
