package org.mingzhang.app.review;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.Moments;
import org.mingzhang.app.page.NavItem;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.page.Said;
import org.mingzhang.app.preparation.Campaign;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The budget section's administration of years, rounds and days. */
@RestController
@Allowed(Role.BUDGET_REVIEWER)
public class CampaignController {

  private static final String HOME = "/campaigns";

  private final Campaigns campaigns;
  private final Campaigning campaigning;
  private final CampaignPages campaignPages;
  private final Workflow workflow;
  private final Pages pages;

  CampaignController(
      Campaigns campaigns,
      Campaigning campaigning,
      CampaignPages campaignPages,
      Workflow workflow,
      Pages pages) {
    this.campaigns = campaigns;
    this.campaigning = campaigning;
    this.campaignPages = campaignPages;
    this.workflow = workflow;
    this.pages = pages;
  }

  @Bean
  static NavItem campaignItem() {
    return new NavItem(220, HOME, Submissions.MODULE, "nav.campaign", Set.of(Role.BUDGET_REVIEWER));
  }

  @GetMapping(HOME)
  ResponseEntity<String> list(Viewer viewer, Frame frame) {
    campaigning.ofRegion(viewer);
    List<Campaign> all = campaigns.all();
    Map<String, String> starts = new java.util.LinkedHashMap<>();
    workflow.ways().forEach(way -> starts.put(way.id(), way.title().in(frame.look().language())));
    return pages.page(
        frame,
        "review/campaigns",
        new Listing(
            all,
            Layouts.standard().all().stream()
                .map(Layout::id)
                .sorted(Comparator.reverseOrder())
                .toList(),
            starts,
            all.isEmpty()
                ? LocalDate.now(Moments.HERE).getYear() + 1
                : all.getFirst().budgetYear() + 1));
  }

  @PostMapping(HOME)
  ResponseEntity<String> open(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @RequestParam int year,
      @RequestParam String layout,
      @RequestParam(required = false)
          @org.springframework.format.annotation.DateTimeFormat(
              iso = org.springframework.format.annotation.DateTimeFormat.ISO.DATE)
          @org.jspecify.annotations.Nullable
          LocalDate congress,
      @RequestParam String start) {
    int begun = campaigning.open(viewer, year, layout, congress, start);
    tell(request, frame, "campaign.opened", String.valueOf(year), begun);
    return Go.to(HOME + "/" + campaigns.find(year).orElseThrow().id());
  }

  @GetMapping(HOME + "/{id}")
  ResponseEntity<String> show(Viewer viewer, Frame frame, @PathVariable long id) {
    campaigning.ofRegion(viewer);
    return pages.page(
        frame, "review/campaign", campaignPages.of(viewer, id, frame.look().language()));
  }

  @PostMapping(HOME + "/{id}/next")
  ResponseEntity<String> next(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long id,
      @RequestParam String round) {
    int entered = campaigning.next(viewer, id, round);
    tell(
        request,
        frame,
        "campaign.next.done",
        workflow.round(round).title().in(frame.look().language()),
        entered);
    return Go.to(HOME + "/" + id);
  }

  @PostMapping(HOME + "/{id}/state")
  ResponseEntity<String> state(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long id,
      @RequestParam Campaign.State state) {
    campaigning.setState(viewer, id, state);
    tell(
        request,
        frame,
        state == Campaign.State.OPEN ? "campaign.reopened" : "campaign.closed.done");
    return Go.to(HOME + "/" + id);
  }

  /** Days come as due.ID and done.ID. */
  @PostMapping(HOME + "/{id}/days")
  ResponseEntity<String> days(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long id,
      @RequestParam Map<String, String> form) {
    campaigning.setDays(viewer, id, under("due.", form), under("done.", form));
    tell(request, frame, "calendar.saved");
    return Go.to(HOME + "/" + id);
  }

  private static Map<String, String> under(String prefix, Map<String, String> form) {
    Map<String, String> found = new HashMap<>();
    form.forEach(
        (name, text) -> {
          if (name.startsWith(prefix)) {
            found.put(name.substring(prefix.length()), text);
          }
        });
    return found;
  }

  private static void tell(HttpServletRequest request, Frame frame, String key, Object... details) {
    Said.tell(request, frame.words(Submissions.MODULE).text(key, details));
  }

  /**
   * What the list shows.
   *
   * @param starts rounds one can begin with, by name
   * @param year that is proposed for the next
   */
  public record Listing(
      List<Campaign> campaigns, List<String> layouts, Map<String, String> starts, int year) {}
}
