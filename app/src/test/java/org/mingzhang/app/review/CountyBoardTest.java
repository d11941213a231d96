package org.mingzhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.organisation.Organisation.Kind;
import org.mingzhang.app.organisation.Organisations;
import org.mingzhang.app.preparation.Campaign;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.review.BoardPage.Filter;
import org.mingzhang.app.review.workflow.Calendar;
import org.mingzhang.app.review.workflow.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county of three hundred units on one page. */
class CountyBoardTest {

  private static final int DEPARTMENTS = 30;
  private static final int UNITS = 10;
  private static final int FEW = 8;

  @Test
  void asksTheDatabaseAHandfulOfTimesHoweverManyUnitsThereAre() {
    try (TestApp app = TestApp.start()) {
      Viewer viewer = county(app);
      AtomicInteger queries = new AtomicInteger();
      JdbcClient counted = JdbcClient.create(counting(app.bean(DataSource.class), queries));
      Clock clock = Clock.systemUTC();
      Workflow workflow = app.bean(Workflow.class);
      Calendar calendar = app.bean(Calendar.class);
      Campaigns campaigns = app.bean(Campaigns.class);
      Campaign campaign = campaigns.current().orElseThrow();
      CountyBoard board =
          new CountyBoard(
              counted,
              campaigns,
              new Rounds(counted, clock, workflow),
              new Days(counted, calendar),
              workflow,
              calendar,
              clock);
      BoardPage page =
          board.of(
              viewer, campaign, new Filter("", "", "", ""), Locale.ENGLISH, "Preparing", "Done");
      assertThat(page.places()).hasSize(DEPARTMENTS * (UNITS + 1));
      assertThat(page.departments()).hasSize(DEPARTMENTS + 1);
      assertThat(page.departments().getLast().all()).isEqualTo(DEPARTMENTS * (UNITS + 1));
      assertThat(queries.get()).isLessThan(FEW);

      BoardPage one =
          board.of(
              viewer, campaign, new Filter("600", "", "", ""), Locale.ENGLISH, "Preparing", "Done");
      assertThat(one.places()).hasSize(UNITS + 1);
      isQuick(app);
    }
  }

  /** Within half a second, of twenty times nineteen; generously bounded, since others work here. */
  private static void isQuick(TestApp app) {
    Staff.hire(app, "yusuan", "131099", Role.BUDGET_REVIEWER);
    Visitor visitor = app.as("yusuan");
    List<Long> millis = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      long start = System.nanoTime();
      assertThat(visitor.get("/board?year=2027").body()).contains("629010");
      millis.add((System.nanoTime() - start) / 1_000_000);
    }
    List<Long> warm = millis.subList(20, 40).stream().sorted().toList();
    System.out.println("board of 330 drafts, p95: " + warm.get(18) + " ms");
    assertThat(warm.get(18)).isLessThan(2000);
  }

  @Test
  void exportsWhatASpreadsheetWouldNotCompute() {
    TestApp app = Staff.app();
    app.db().sql("update organisation set name = '=cmd|calc' where code = '514002'").update();
    Visitor.Answer csv = app.as("yusuan").get("/board.csv?year=2027");
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.body()).contains("\"'=cmd|calc\"").doesNotContain("\"=cmd");
    assertThat(app.as("zg513").get("/board.csv?year=2027").body())
        .contains("513001")
        .doesNotContain("512001");
    assertThat(app.as("jb512001").get("/board").status()).isEqualTo(403);
    app.db().sql("update organisation set name = '示例乡敬老院' where code = '514002'").update();
  }

  private static Viewer county(TestApp app) {
    Organisations organisations = app.bean(Organisations.class);
    Organisation region =
        organisations.add("131099", "示例县", Kind.REGION, null, Organisations.Profile.NONE);
    Campaign campaign = app.bean(Campaigns.class).open(2027, "hebei-2026", null, "预算股");
    Drafts drafts = app.bean(Drafts.class);
    for (int d = 0; d < DEPARTMENTS; d++) {
      String code = String.valueOf(600 + d);
      Organisation department =
          organisations.add(code, "部门" + code, Kind.DEPARTMENT, region, Organisations.Profile.NONE);
      drafts.open(campaign, department);
      for (int u = 1; u <= UNITS; u++) {
        String unit = code + "%03d".formatted(u);
        drafts.open(
            campaign,
            organisations.add(
                unit, "单位" + unit, Kind.UNIT, department, Organisations.Profile.NONE));
      }
    }
    return new Viewer(
        1,
        "yusuan",
        "预算股",
        region.id(),
        region.name(),
        region.path(),
        Set.of(Role.BUDGET_REVIEWER),
        "",
        false);
  }

  /** The same source, each statement counted. */
  private static DataSource counting(DataSource real, AtomicInteger queries) {
    return (DataSource)
        Proxy.newProxyInstance(
            CountyBoardTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              Object answer = method.invoke(real, arguments);
              return answer instanceof Connection connection
                  ? counting(connection, queries)
                  : answer;
            });
  }

  private static Connection counting(Connection real, AtomicInteger queries) {
    return (Connection)
        Proxy.newProxyInstance(
            CountyBoardTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                queries.incrementAndGet();
              }
              return method.invoke(real, arguments);
            });
  }
}
