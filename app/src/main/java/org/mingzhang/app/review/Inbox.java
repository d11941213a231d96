package org.mingzhang.app.review;

import java.util.List;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for somebody: nothing that is for others, and nothing that is his own work. */
@Component
class Inbox {

  private static final int MOST = 600;

  private final JdbcClient db;
  private final Workflow workflow;

  Inbox(JdbcClient db, Workflow workflow) {
    this.db = db;
    this.workflow = workflow;
  }

  /** The gravest first, then what changed most. */
  List<InboxRow> of(Viewer viewer) {
    return db.sql(
            """
            select d.id as draft, v.id as version, v.number, v.round, t.step, o.code, o.name,
              c.budget_year as budgetYear, v.submitted_name as submittedName, v.at,
              t.opened_at as openedAt, s.errors, s.warnings, s.notes, s.total_fen as totalFen,
              s.changed_lines as changedLines, s.changed_fen as changedFen,
              s.first_zh as firstZh, s.first_en as firstEn
            from review_task t join version v on v.id = t.version
              join draft d on d.id = v.draft
              join draft_state s on s.draft = d.id
              join campaign c on c.id = d.campaign
              join organisation o on o.id = d.organisation
            where t.decision = 'WAITING' and t.role in (:roles) and o.path like :scope
              and (t.role <> 'HEAD' or o.id = :own)
              and v.submitted_by <> :me
              and not exists (select 1 from review_task p where p.version = v.id
                and :separate = 1 and p.decided_by = :me and p.decision = 'PASSED' and p.step <> t.step)
            order by s.errors desc, s.warnings desc, abs(s.changed_fen) desc, o.code
            fetch first :most rows only
            """)
        .param("roles", viewer.roles().stream().map(Enum::name).toList())
        .param("scope", viewer.scope())
        .param("own", viewer.organisation())
        .param("me", viewer.signIn())
        .param("separate", workflow.separate() ? 1 : 0)
        .param("most", MOST)
        .query(Rows.of(InboxRow.class))
        .list();
  }
}
