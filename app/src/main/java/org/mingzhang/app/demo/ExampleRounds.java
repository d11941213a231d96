package org.mingzhang.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.disclosure.AsSuggested;
import org.mingzhang.app.identity.Viewers;
import org.mingzhang.app.organisation.Organisations;
import org.mingzhang.app.preparation.Campaign;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.review.Campaigning;
import org.mingzhang.app.review.Decisions;
import org.mingzhang.app.review.Stopped;
import org.mingzhang.app.review.Submissions;
import org.mingzhang.app.review.Version;
import org.springframework.stereotype.Component;

/** Takes the drafts of the example county through the rounds, by the people who would do it. */
@Component
class ExampleRounds {

  private static final String DEPARTMENT = "department";
  private static final String BUDGET = "budget";

  /** A step, and the sign-in name of who decides; %s stands for a code. */
  private record Post(String step, String signIn) {}

  private static final List<Post> POSTS =
      List.of(
          new Post("head", "fz%s"),
          new Post(DEPARTMENT, "zg%.3s"),
          new Post("business", "yewu"),
          new Post("performance", "jixiao"),
          new Post("assets", "caigou"),
          new Post(BUDGET, "yusuan"));

  private final Campaigning campaigning;
  private final Campaigns campaigns;
  private final Drafts drafts;
  private final Organisations organisations;
  private final Submissions submissions;
  private final Decisions decisions;
  private final AsSuggested disclosure;
  private final Viewers viewers;

  ExampleRounds(
      Campaigning campaigning,
      Campaigns campaigns,
      Drafts drafts,
      Organisations organisations,
      Submissions submissions,
      Decisions decisions,
      AsSuggested disclosure,
      Viewers viewers) {
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
  Campaign open(int year, String layout, String round) {
    campaigning.open(viewer("yusuan"), year, layout, LocalDate.of(year, 2, 20), round);
    return campaigns.find(year).orElseThrow();
  }

  /** Everybody is approved: units first, their departments after them. */
  void approveAll(Campaign campaign) {
    List<Draft> all = drafts.list(viewer("yusuan"), campaign);
    all.stream().filter(draft -> !draft.isDepartment()).forEach(draft -> upTo(draft, ""));
    all.stream().filter(Draft::isDepartment).forEach(draft -> upTo(draft, ""));
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
    upTo(draft(campaign, "514001"), "");
    sendBack(draft(campaign, "513002"));
  }

  /** Leaves half of the units with their officers, and as many at each step as at any other. */
  void spread(Campaign campaign) {
    List<Draft> units =
        drafts.list(viewer("yusuan"), campaign).stream()
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
