package org.mingzhang.app.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.organisation.Organisation.Kind;
import org.mingzhang.app.organisation.Organisations;
import org.mingzhang.app.preparation.Campaign;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.preparation.ControlFigures;
import org.mingzhang.app.preparation.Sheets;
import org.mingzhang.core.budget.ControlFigure;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.engine.workbook.line.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues control figures, and issues them anew; what was there before stays in the record. */
@Component
public class ControlIssue {

  private final JdbcClient db;
  private final Campaigns campaigns;
  private final Organisations organisations;
  private final ControlFigures figures;
  private final Campaigning campaigning;
  private final Audit audit;

  ControlIssue(
      JdbcClient db,
      Campaigns campaigns,
      Organisations organisations,
      ControlFigures figures,
      Campaigning campaigning,
      Audit audit) {
    this.db = db;
    this.campaigns = campaigns;
    this.organisations = organisations;
    this.figures = figures;
    this.campaigning = campaigning;
    this.audit = audit;
  }

  /** What was issued. */
  public record Issued(int units, int figures) {}

  /** Issues what was pasted: all of it or nothing. */
  @Transactional
  public Issued issue(Viewer viewer, long id, String pasted) {
    return issue(viewer, id, PastedControls.read(pasted, units(viewer).keySet()));
  }

  /**
   * Issues the figures of some units in place of those they had. Whose figures are the same as
   * before is not touched.
   *
   * @param byUnit by code of the unit
   */
  @Transactional
  public Issued issue(Viewer viewer, long id, Map<String, List<ControlFigure>> byUnit) {
    campaigning.ofRegion(viewer);
    Campaign campaign = campaigns.get(id);
    Map<String, Organisation> known = units(viewer);
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    int units = 0;
    int count = 0;
    for (Map.Entry<String, List<ControlFigure>> one : byUnit.entrySet()) {
      Organisation unit = known.get(one.getKey());
      if (unit == null) {
        throw new NotHere();
      }
      String was = text(figures.of(id, unit.id()));
      figures.set(id, unit.id(), one.getValue());
      String is = text(figures.of(id, unit.id()));
      if (!was.equals(is)) {
        before.append(was);
        after.append(is);
        recount(id, unit.id());
      }
      units++;
      count += one.getValue().size();
    }
    audit.record(
        viewer,
        "campaign.controls",
        String.valueOf(campaign.budgetYear()),
        before.toString().strip(),
        after.toString().strip());
    return new Issued(units, count);
  }

  /** What the board says of the draft is counted anew, with the new figures. */
  private void recount(long campaign, long organisation) {
    db.sql(
            "update draft_state set counted_at = null where draft in"
                + " (select id from draft where campaign = ? and organisation = ?)")
        .params(campaign, organisation)
        .update();
  }

  /** Departments and units within the scope, by code. */
  Map<String, Organisation> units(Viewer viewer) {
    Map<String, Organisation> known = new LinkedHashMap<>();
    organisations.within(viewer).stream()
        .filter(one -> one.kind() != Kind.REGION)
        .forEach(one -> known.put(one.code(), one));
    return known;
  }

  /** Figures as they stand in the record: what could be pasted again. */
  private static String text(List<ControlFigure> figures) {
    StringBuilder text = new StringBuilder();
    for (ControlFigure one : figures) {
      @Nullable ExpenditureClass kind = one.kind();
      text.append(one.unit())
          .append('\t')
          .append(one.fund().word())
          .append('\t')
          .append(kind == null ? "" : kind.word())
          .append('\t')
          .append(Wording.decimal(one.fen(), Sheets.UNIT))
          .append('\n');
    }
    return text.toString();
  }
}
