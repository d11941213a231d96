package org.mingzhang.app.past;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.organisation.Organisation.Kind;
import org.mingzhang.app.organisation.Organisations;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.NavItem;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.page.Said;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.preparation.KeptBudgets;
import org.mingzhang.app.review.Version;
import org.mingzhang.app.review.Versions;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The budgets of past years: where they come from, and bringing those in that are missing. */
@RestController
@Allowed({Role.BUDGET_REVIEWER, Role.DEPARTMENT_REVIEWER})
public class PastController {

  private static final String HOME = "/past";

  private final PastItems items;
  private final Keeping keeping;
  private final KeptBudgets kept;
  private final Versions versions;
  private final Campaigns campaigns;
  private final Organisations organisations;
  private final Pages pages;

  PastController(
      PastItems items,
      Keeping keeping,
      KeptBudgets kept,
      Versions versions,
      Campaigns campaigns,
      Organisations organisations,
      Pages pages) {
    this.items = items;
    this.keeping = keeping;
    this.kept = kept;
    this.versions = versions;
    this.campaigns = campaigns;
    this.organisations = organisations;
    this.pages = pages;
  }

  @Bean
  static NavItem pastItem() {
    return new NavItem(
        230,
        HOME,
        PastItems.MODULE,
        "nav.past",
        Set.of(Role.BUDGET_REVIEWER, Role.DEPARTMENT_REVIEWER));
  }

  @GetMapping(HOME)
  ResponseEntity<String> list(
      Viewer viewer, Frame frame, @RequestParam(defaultValue = "0") int year) {
    Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    years.addAll(kept.years(viewer));
    campaigns.all().forEach(campaign -> years.add(campaign.budgetYear() - 1));
    int shown = year > 0 ? year : years.isEmpty() ? 0 : years.iterator().next();
    List<Organisation> own =
        organisations.within(viewer).stream().filter(one -> one.kind() != Kind.REGION).toList();
    List<Proposed> proposed = new ArrayList<>();
    Map<Integer, Set<Long>> keptByYear = new HashMap<>();
    for (PastItem item : items.of(viewer)) {
      Matching.Match match = Matching.of(item, own);
      boolean replaces =
          match.organisation() > 0
              && keptByYear
                  .computeIfAbsent(item.budgetYear(), one -> kept.of(viewer, one).keySet())
                  .contains(match.organisation());
      proposed.add(
          new Proposed(
              item,
              match.organisation(),
              match.by(),
              replaces,
              own.stream().filter(one -> Matching.isOfKind(item.department(), one)).toList()));
    }
    Map<Long, KeptBudgets.Kept> there = kept.of(viewer, shown);
    Map<Long, Version> approved = versions.approved(viewer, shown);
    return pages.page(
        frame,
        "past/list",
        new Listing(
            proposed,
            shown,
            List.copyOf(years),
            own.stream()
                .map(one -> new Row(one, approved.get(one.id()), there.get(one.id())))
                .toList()));
  }

  @PostMapping(HOME)
  ResponseEntity<String> upload(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @RequestParam("file") List<MultipartFile> files) {
    int taken = items.take(viewer, files);
    Said.tell(request, frame.words(PastItems.MODULE).text("taken", taken));
    return Go.to(HOME);
  }

  @PostMapping(HOME + "/keep")
  ResponseEntity<String> keep(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable List<Long> item,
      @RequestParam Map<String, String> form) {
    List<Long> chosen = item == null ? List.of() : item;
    keeping.keep(viewer, chosen, form);
    Said.tell(request, frame.words(PastItems.MODULE).text("kept", chosen.size()));
    return Go.to(HOME);
  }

  /** Puts documents aside that nothing is to be made of. */
  @PostMapping(HOME + "/drop")
  @Transactional
  ResponseEntity<String> drop(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable List<Long> item) {
    List<Long> chosen = item == null ? List.of() : item;
    chosen.forEach(id -> items.drop(viewer, id));
    Said.tell(request, frame.words(PastItems.MODULE).text("dropped", chosen.size()));
    return Go.to(HOME);
  }

  @PostMapping(HOME + "/forget")
  ResponseEntity<String> forget(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @RequestParam long organisation,
      @RequestParam int year) {
    keeping.forget(viewer, organisation, year);
    Said.tell(request, frame.words(PastItems.MODULE).text("forgotten"));
    return Go.to(HOME + "?year=" + year);
  }

  /**
   * What the page shows.
   *
   * @param year whose budgets are listed; 0 if there is none
   */
  public record Listing(List<Proposed> proposed, int year, List<Integer> years, List<Row> rows) {

    public boolean isReading() {
      return proposed.stream().anyMatch(one -> one.item().isWaiting());
    }

    public boolean isReady() {
      return proposed.stream().anyMatch(one -> one.item().isRead());
    }
  }

  /**
   * Something that was read, and whose it seems to be.
   *
   * @param organisation id; 0 if that is not known
   * @param by what the proposal rests on
   * @param replaces whether one is kept already
   * @param choices organisations of its kind
   */
  public record Proposed(
      PastItem item, long organisation, String by, boolean replaces, List<Organisation> choices) {}

  /** An organisation and where its budget of the year is from; both null if it is not known. */
  public record Row(
      Organisation organisation, @Nullable Version approved, KeptBudgets.@Nullable Kept kept) {}
}
