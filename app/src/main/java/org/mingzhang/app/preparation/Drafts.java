package org.mingzhang.app.preparation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.store.Rows;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.RollUp;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.engine.workbook.read.TypedReader;
import org.mingzhang.engine.workbook.typed.TypedBudget;
import org.mingzhang.engine.workbook.typed.TypedLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts; what a person asks for is cut to the person's scope. */
@Component
public class Drafts {

  private static final String SELECT =
      "select d.id, d.campaign, c.budget_year as \"year\", c.layout, d.organisation, o.code,"
          + " o.name, o.kind, o.path, d.step, d.revision, d.changed_at, d.changed_by from draft d"
          + " join campaign c on c.id = d.campaign join organisation o on o.id = d.organisation ";

  /** The last step of every workflow. */
  private static final String APPROVED = "approved";

  /** More than a county has units. */
  private static final int MOST_REMEMBERED = 500;

  private final Map<Long, Read> read = new ConcurrentHashMap<>();

  /** A draft as it was when it was read. */
  private record Read(Draft draft, Budget budget) {}

  private final JdbcClient db;
  private final DraftLines lines;
  private final ControlFigures controls;
  private final Typing typing;
  private final KeptBudgets kept;

  Drafts(
      JdbcClient db, DraftLines lines, ControlFigures controls, Typing typing, KeptBudgets kept) {
    this.db = db;
    this.lines = lines;
    this.controls = controls;
    this.typing = typing;
    this.kept = kept;
  }

  /**
   * One within the scope.
   *
   * @throws NotHere if there is none
   */
  public Draft get(Viewer viewer, long id) {
    return db.sql(SELECT + "where d.id = ? and o.path like ?")
        .params(id, viewer.scope())
        .query(Rows.of(Draft.class))
        .optional()
        .orElseThrow(NotHere::new);
  }

  /** Those of a campaign within the scope, in the order of the organisations' codes. */
  public List<Draft> list(Viewer viewer, Campaign campaign) {
    return db.sql(SELECT + "where d.campaign = ? and o.path like ? order by o.code")
        .params(campaign.id(), viewer.scope())
        .query(Rows.of(Draft.class))
        .list();
  }

  /** One whoever asks: for jobs. */
  public Draft get(long id) {
    return db.sql(SELECT + "where d.id = ?")
        .param(id)
        .query(Rows.of(Draft.class))
        .optional()
        .orElseThrow(NotHere::new);
  }

  /** The draft of an organisation in a campaign, whoever asks. */
  public Optional<Draft> find(long campaign, long organisation) {
    return db.sql(SELECT + "where d.campaign = ? and d.organisation = ?")
        .params(campaign, organisation)
        .query(Rows.of(Draft.class))
        .optional();
  }

  /** The drafts of the units that a department's adds up, whoever asks. */
  public List<Draft> units(Draft department) {
    return db.sql(SELECT + "where d.campaign = ? and o.parent = ? order by o.code")
        .params(department.campaign(), department.organisation())
        .query(Rows.of(Draft.class))
        .list();
  }

  /** The draft of an organisation, begun if there is none. */
  @Transactional
  public Draft open(Campaign campaign, Organisation organisation) {
    Optional<Draft> known = find(campaign.id(), organisation.id());
    if (known.isPresent()) {
      return known.get();
    }
    db.sql("insert into draft (campaign, organisation, step) values (?, ?, ?)")
        .params(campaign.id(), organisation.id(), Draft.PREPARE)
        .update();
    Draft draft = find(campaign.id(), organisation.id()).orElseThrow();
    if (!draft.isDepartment()) {
      typing.institution(draft, organisation);
    }
    return draft;
  }

  /**
   * Takes a draft from one step to another.
   *
   * @return whether it was in that step
   */
  @Transactional
  public boolean move(Draft draft, String from, String to) {
    return db.sql("update draft set step = ? where id = ? and step = ?")
            .params(to, draft.id(), from)
            .update()
        == 1;
  }

  /** The lines of a draft as they were typed, by sheet and place. */
  public List<DraftLine> lines(Draft draft) {
    return lines.of(draft.id());
  }

  /** What was typed, read, with the control figures; of a department only its own words. */
  public TypedBudget read(Draft draft) {
    return read(draft, lines(draft));
  }

  /** DraftLines that were kept of a draft, read as {@link #read(Draft)} does. */
  public TypedBudget read(Draft draft, List<DraftLine> kept) {
    Map<String, List<TypedLine>> typed = new LinkedHashMap<>();
    for (DraftLine line : kept) {
      typed
          .computeIfAbsent(line.sheet(), key -> new ArrayList<>())
          .add(new TypedLine(line.id(), line.cells()));
    }
    typed.put(Sheets.CONTROLS, Controls.lines(controls.of(draft.campaign(), draft.organisation())));
    Layout layout = Layouts.standard().find(draft.layout()).orElse(null);
    return TypedReader.read(draft.organization(), draft.year(), Sheets.UNIT, typed, layout);
  }

  /** The budget of a draft as far as it can be read; of a department the sum of its units. */
  public Budget budget(Draft draft) {
    return budget(draft, read(draft));
  }

  /** The budget of a draft that has been read. */
  Budget budget(Draft draft, TypedBudget read) {
    Budget own = read.budget();
    return draft.isDepartment() ? sum(own, units(draft).stream().map(this::budget).toList()) : own;
  }

  /**
   * The budget of a department.
   *
   * @param own its words and targets
   * @param units the budgets of its units
   */
  public static Budget sum(Budget own, List<Budget> units) {
    return units.isEmpty() ? own : RollUp.of(own.organization(), own.texts(), own.targets(), units);
  }

  /**
   * The budget of the same organisation in the year before, as far as there is one: as it was
   * approved here, failing that the one that was read from a document, failing that as it stands.
   */
  public Optional<Budget> lastYear(Draft draft) {
    Optional<Draft> before = before(draft);
    return before
        .filter(one -> one.step().equals(APPROVED))
        .map(this::remembered)
        .or(() -> kept.find(draft.organisation(), draft.year() - 1))
        .or(() -> before.map(this::remembered));
  }

  /** Whether there is a budget of the year before. */
  boolean hasLastYear(Draft draft) {
    return before(draft).isPresent()
        || kept.find(draft.organisation(), draft.year() - 1).isPresent();
  }

  private Optional<Draft> before(Draft draft) {
    return db.sql(SELECT + "where c.budget_year = ? and d.organisation = ?")
        .params(draft.year() - 1, draft.organisation())
        .query(Rows.of(Draft.class))
        .optional();
  }

  /** Last year's budgets change no more: each is read once. That of a department is a sum. */
  private Budget remembered(Draft draft) {
    if (draft.isDepartment()) {
      return budget(draft);
    }
    Read known = read.get(draft.id());
    if (known != null && known.draft().equals(draft)) {
      return known.budget();
    }
    Budget budget = budget(draft);
    if (read.size() >= MOST_REMEMBERED) {
      read.clear();
    }
    read.put(draft.id(), new Read(draft, budget));
    return budget;
  }

  /**
   * Types a budget in, in place of what was there. Control figures are not typed.
   *
   * @param by name of the person
   */
  @Transactional
  public void fill(Draft draft, Budget budget, String by) {
    typing.merge(draft, Merge.all(draft, lines(draft), Merge.texts(budget)), by);
  }

  /**
   * Types one cell in a step in which the officer may not: for finance, which corrects.
   *
   * @param line id of a line of the draft
   * @param by name of the person
   */
  @Transactional
  public void correct(Draft draft, String line, String slot, String text, String by) {
    typing.cell(draft, line, slot, text, by);
  }
}
