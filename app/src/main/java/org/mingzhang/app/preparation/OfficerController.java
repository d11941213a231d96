package org.mingzhang.app.preparation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.organisation.Organisation.Kind;
import org.mingzhang.app.organisation.Organisations;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.NavItem;
import org.mingzhang.app.page.Pages;
import org.mingzhang.core.budget.Project;
import org.mingzhang.engine.workbook.form.FormWords;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The officer's pages: what there is to do, and the sheets to fill in. */
@RestController
public class OfficerController {

  static final String MODULE = "preparation";

  private final Campaigns campaigns;
  private final Drafts drafts;
  private final Organisations organisations;
  private final SheetModels models;
  private final DraftFindings findings;
  private final Editing editing;
  private final ProjectLibrary library;
  private final Audit audit;
  private final Pages pages;
  private final JsonMapper json;

  OfficerController(
      Campaigns campaigns,
      Drafts drafts,
      Organisations organisations,
      SheetModels models,
      DraftFindings findings,
      Editing editing,
      ProjectLibrary library,
      Audit audit,
      Pages pages,
      JsonMapper json) {
    this.campaigns = campaigns;
    this.drafts = drafts;
    this.organisations = organisations;
    this.models = models;
    this.findings = findings;
    this.editing = editing;
    this.library = library;
    this.audit = audit;
    this.pages = pages;
    this.json = json;
  }

  @Bean
  static NavItem preparationItem() {
    return new NavItem(
        100, "/preparation", MODULE, "nav.preparation", Set.of(Role.PREPARER, Role.HEAD));
  }

  @GetMapping("/preparation")
  @Allowed({Role.PREPARER, Role.HEAD})
  ResponseEntity<String> mine(Viewer viewer, Frame frame) {
    Campaign campaign = campaigns.current().orElse(null);
    List<Draft> all = campaign == null ? List.of() : drafts.list(viewer, campaign);
    List<Draft> own = all.stream().filter(d -> d.organisation() == viewer.organisation()).toList();
    boolean mayBegin =
        campaign != null
            && campaign.isOpen()
            && viewer.is(Role.PREPARER)
            && own.isEmpty()
            && organisations.get(viewer, viewer.organisation()).kind() != Kind.REGION;
    return pages.page(
        frame,
        "preparation/mine",
        new Mine(
            campaign,
            own.stream().map(draft -> new Own(draft, findings.latest(draft))).toList(),
            all.stream().filter(d -> d.organisation() != viewer.organisation()).toList(),
            mayBegin,
            viewer.signIn()));
  }

  /** Begins the draft of one's own organisation. */
  @PostMapping("/preparation/begin")
  @Allowed(Role.PREPARER)
  @Transactional
  ResponseEntity<String> begin(Viewer viewer) {
    Campaign campaign =
        campaigns
            .current()
            .filter(Campaign::isOpen)
            .orElseThrow(() -> new Refusal(MODULE, "no.campaign"));
    Draft draft = drafts.open(campaign, organisations.get(viewer, viewer.organisation()));
    audit.record(viewer, "draft.begin", draft.code() + " " + draft.year(), "", "");
    return Go.to("/preparation/" + draft.id());
  }

  /** One draft: its sheets, what is wrong, and where to go on. */
  @GetMapping("/preparation/{draft}")
  @Allowed(to = Group.BUSINESS)
  ResponseEntity<String> overview(Viewer viewer, Frame frame, @PathVariable("draft") long id) {
    Draft draft = drafts.get(viewer, id);
    return pages.page(
        frame,
        "preparation/draft",
        new Overview(
            draft,
            Sheets.of(draft),
            findings.of(draft, frame.look().language()),
            editing.isAllowed(viewer, draft),
            drafts.hasLastYear(draft),
            library.of(draft),
            FormWords.of(frame.look().language())));
  }

  /** One sheet, to type in. */
  @GetMapping("/preparation/{draft}/{sheet}")
  @Allowed(to = Group.BUSINESS)
  ResponseEntity<String> sheet(
      Viewer viewer, Frame frame, @PathVariable("draft") long id, @PathVariable String sheet) {
    Draft draft = drafts.get(viewer, id);
    SheetForm form = Sheets.find(draft, sheet).orElseThrow(NotHere::new);
    SheetModel model = models.of(viewer, draft, form, frame.words(MODULE), frame.look().language());
    // Data within a page must not end the element it stands in.
    String data = json.writeValueAsString(model).replace("<", "\\u003c");
    return pages.page(
        frame,
        "preparation/sheet",
        new Filling(
            draft,
            form,
            Sheets.of(draft),
            model.editable(),
            data,
            FormWords.of(frame.look().language())));
  }

  /** What the list of one's drafts shows. */
  public record Mine(
      @Nullable Campaign campaign,
      List<Own> own,
      List<Draft> others,
      boolean mayBegin,
      String owner) {}

  /**
   * A draft of one's own.
   *
   * @param found what is wrong; null if nobody has looked yet
   */
  public record Own(Draft draft, @Nullable Found found) {}

  /**
   * What the page of a draft shows.
   *
   * @param library projects of last year that this year's has not
   */
  public record Overview(
      Draft draft,
      List<SheetForm> sheets,
      Found found,
      boolean editable,
      boolean hasLastYear,
      List<Project> library,
      FormWords names) {

    /** Of one sheet. */
    public Found.Count count(String sheet) {
      return found.sheets().getOrDefault(sheet, new Found.Count(0, 0, 0));
    }

    /**
     * The sheet to go on with: the first with errors, else the first that is empty, else the first.
     */
    public String next() {
      Map<String, Found.Count> counts = found.sheets();
      return sheets.stream()
          .map(SheetForm::id)
          .filter(id -> count(id).errors() > 0)
          .findFirst()
          .orElseGet(
              () ->
                  sheets.stream()
                      .filter(sheet -> !sheet.optional() && !counts.containsKey(sheet.id()))
                      .findFirst()
                      .orElse(sheets.getFirst())
                      .id());
    }
  }

  /**
   * What the page of a sheet shows.
   *
   * @param data the {@link SheetModel} as JSON
   */
  public record Filling(
      Draft draft,
      SheetForm sheet,
      List<SheetForm> sheets,
      boolean editable,
      String data,
      FormWords names) {}
}
