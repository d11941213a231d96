package org.mingzhang.app.trial;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has to be known of the example county: its years and its drafts. */
record County(int lastYear, int thisYear, Map<String, Long> drafts) {

  static County of(JdbcClient db) {
    Map<String, Long> drafts = new HashMap<>();
    db.sql(
            "select o.code, c.budget_year, d.id from draft d join organisation o"
                + " on o.id = d.organisation join campaign c on c.id = d.campaign")
        .query((row, number) -> Map.entry(place(row.getString(1), row.getInt(2)), row.getLong(3)))
        .list()
        .forEach(draft -> drafts.put(draft.getKey(), draft.getValue()));
    return db.sql("select min(budget_year), max(budget_year) from campaign")
        .query((row, number) -> new County(row.getInt(1), row.getInt(2), drafts))
        .single();
  }

  /** The draft of a unit for a year. */
  long draft(String code, int year) {
    Long draft = drafts.get(place(code, year));
    if (draft == null) {
      throw new IllegalStateException("no draft of " + code + " for " + year);
    }
    return draft;
  }

  private static String place(String code, int year) {
    return code + "/" + year;
  }
}
