package org.mingzhang.app.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.disclosure.AsSuggested;
import org.mingzhang.app.identity.Viewers;
import org.mingzhang.app.organisation.Organisations;
import org.mingzhang.app.preparation.Campaign;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.review.Campaigning;
import org.mingzhang.app.review.ControlIssue;
import org.mingzhang.app.review.Decisions;
import org.mingzhang.app.review.Replies;
import org.mingzhang.app.review.Stopped;
import org.mingzhang.app.review.Submissions;
import org.mingzhang.app.review.Version;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ControlFigure;
import org.mingzhang.core.budget.Fund;
import org.springframework.stereotype.Component;

/** Takes the drafts of the example county through the rounds, by the people who would do it. */
@Component
class ExampleRounds {

  private static final String DEPARTMENT = "department";
  private static final String BUDGET = "budget";
  private static final String BUREAU = "yusuan";

  /** A department whose first round is not through when the second begins. */
  private static final String LATE = "514";

  private static final long TEN_THOUSAND_YUAN = 1_000_000;

  /** A step, and the sign-in name of who decides; %s stands for a code. */
  private record Post(String step, String signIn) {}

  private static final List<Post> POSTS =
      List.of(
          new Post("head", "fz%s"),
          new Post(DEPARTMENT, "zg%.3s"),
          new Post("business", "yewu"),
          new Post("performance", "jixiao"),
          new Post("assets", "caigou"),
          new Post(BUDGET, BUREAU));

  private final Campaigning campaigning;
  private final Campaigns campaigns;
  private final Drafts drafts;
  private final Organisations organisations;
  private final Submissions submissions;
  private final Decisions decisions;
  private final ControlIssue controls;
  private final Replies replies;
  private final AsSuggested disclosure;
  private final Viewers viewers;

  ExampleRounds(
      Campaigning campaigning,
      Campaigns campaigns,
      Drafts drafts,
      Organisations organisations,
      Submissions submissions,
      Decisions decisions,
      ControlIssue controls,
      Replies replies,
      AsSuggested disclosure,
      Viewers viewers) {
    this.controls = controls;
    this.replies = replies;
    this.disclosure = disclosure;
    this.campaigning = campaigning;
    this.campaigns = campaigns;
    this.drafts = drafts;
    this.organisations = organisations;
    this.submissions = submissions;
    this.decisions = decisions;
    this.viewers = viewers;
  }

  /** Opens a year with a draft for everybody. */
  Campaign open(int year, String layout, LocalDate congress, String round) {
    campaigning.open(viewer(BUREAU), year, layout, congress, round);
    Campaign campaign = campaigns.find(year).orElseThrow();
    replies.set(viewer(BUREAU), campaign.id(), "清财预〔%d〕{n}号".formatted(year), 1);
    return campaign;
  }

  /** Everybody is approved: units first, their departments after them. */
  void approveAll(Campaign campaign) {
    List<Draft> all = drafts.list(viewer(BUREAU), campaign);
    all.stream().filter(draft -> !draft.isDepartment()).forEach(draft -> upTo(draft, ""));
    all.stream().filter(Draft::isDepartment).forEach(draft -> upTo(draft, ""));
  }

  /** Puts the days of a campaign where the example wants them. */
  void lay(Campaign campaign, String year, ExampleDays days) {
    Viewer bureau = viewer(BUREAU);
    Map<String, String> due = days.due(year);
    campaigning.setDays(bureau, campaign.id(), due, Map.of());
    Map<String, LocalDate> calendar = campaigning.due(campaigns.get(campaign.id()));
    campaigning.setDays(bureau, campaign.id(), due, days.done(year, calendar));
  }

  /**
   * Takes a year to its second round: the first is approved but for one department, and everybody
   * is told what he may plan.
   */
  void secondUp(Campaign campaign) {
    Viewer bureau = viewer(BUREAU);
    List<Draft> all = drafts.list(bureau, campaign);
    all.stream()
        .filter(draft -> !draft.isDepartment() && !draft.code().startsWith(LATE))
        .forEach(draft -> upTo(draft, ""));
    all.stream()
        .filter(draft -> draft.isDepartment() && !draft.code().equals(LATE))
        .forEach(draft -> upTo(draft, ""));
    upTo(draft(campaign, "514001"), DEPARTMENT);
    campaigning.next(bureau, campaign.id(), "first-down");
    Map<String, List<ControlFigure>> figures = new TreeMap<>();
    all.stream()
        .filter(draft -> !draft.isDepartment())
        .forEach(draft -> figures.put(draft.code(), figures(drafts.budget(draft))));
    controls.issue(bureau, campaign.id(), figures);
    campaigning.next(bureau, campaign.id(), "second-up");
  }

  /** What a unit asked for, by fund, rounded up. */
  private static List<ControlFigure> figures(Budget budget) {
    Map<Fund, Long> sums = new EnumMap<>(Fund.class);
    budget.expenditure().forEach(line -> sums.merge(line.fund(), line.fen(), Math::addExact));
    String unit = budget.organization().code();
    return sums.entrySet().stream()
        .map(
            sum ->
                new ControlFigure(
                    unit,
                    sum.getKey(),
                    null,
                    Math.ceilDiv(sum.getValue(), TEN_THOUSAND_YUAN) * TEN_THOUSAND_YUAN))
        .toList();
  }

  /** One unit and one department are public. */
  void publish(int year) {
    for (String code : List.of("512001", "512")) {
      disclosure.publish(viewer("baomi512"), viewer("fz" + code), viewer("gongkai512"), year, code);
    }
  }

  /** Leaves drafts in every state there is. */
  void scatter(Campaign campaign) {
    upTo(draft(campaign, "512002"), "head");
    upTo(draft(campaign, "512003"), DEPARTMENT);
    upTo(draft(campaign, "513001"), "business");
    upTo(draft(campaign, "513003"), BUDGET);
    upTo(draft(campaign, "512001"), "");
    sendBack(draft(campaign, "513002"));
  }

  /** Leaves half of the units with their officers, and as many at each step as at any other. */
  void spread(Campaign campaign) {
    List<Draft> units =
        drafts.list(viewer(BUREAU), campaign).stream()
            .filter(draft -> !draft.isDepartment())
            .toList();
    for (int i = 1; i < units.size(); i += 2) {
      upTo(units.get(i), POSTS.get(i / 2 % POSTS.size()).step());
    }
  }

  private Draft draft(Campaign campaign, String code) {
    long organisation = organisations.find(code).orElseThrow().id();
    return drafts.find(campaign.id(), organisation).orElseThrow();
  }

  private void sendBack(Draft draft) {
    upTo(draft, DEPARTMENT)
        .ifPresent(
            version ->
                decisions.sendBack(
                    viewer("zg%.3s".formatted(draft.code())),
                    draft.id(),
                    version.id(),
                    DEPARTMENT,
                    Draft.PREPARE,
                    "项目支出的测算依据没有写清，请在资金用途里补上标准和数量。"));
  }

  /** Submits a draft and lets it pass until it waits at a step; "" for all of them. */
  private Optional<Version> upTo(Draft draft, String stop) {
    Version version;
    try {
      version =
          submissions.submit(viewer("jb" + draft.code()), draft.id(), Locale.SIMPLIFIED_CHINESE);
    } catch (Stopped faulty) {
      // What has errors stays with its officer, as in life.
      return Optional.empty();
    }
    for (Post post : POSTS) {
      if (post.step().equals(stop)) {
        break;
      }
      Viewer who = viewer(post.signIn().formatted(draft.code()));
      decisions.pass(who, draft.id(), version.id(), post.step(), "");
    }
    return Optional.of(version);
  }

  private Viewer viewer(String signIn) {
    return viewers.find(signIn, "").orElseThrow();
  }
}
