package org.mingzhang.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.disclosure.Approved;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.formats.reading.UnusableInput;

/**
 * The whole way of a budget in a real browser, as people go it who begin with an empty server: from
 * the first start to the document on the public page, which says what was typed. What nine people
 * do alike – being given an account, choosing a password – is shown once in the browser and done by
 * HTTP for the others.
 */
class WholeWayPageTest {

  private static final int PATIENCE = 60_000;
  private static final int YEAR = 2027;
  private static final String UNIT = "512001";
  private static final String FIRST = "First-2026-start";
  private static final String PASSWORD = "Second-2026-start";

  /** Whoever has to do with the budget: his place and what he may do. */
  private static final Map<String, Person> PEOPLE = people();

  private record Person(String place, Role role) {}

  private TestApp app;
  private Browser browser;

  @Test
  void leadsFromAnEmptyServerToADocumentThatSaysWhatWasTyped() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    try (TestApp started = TestApp.start()) {
      app = started;
      Chromium.withBrowser(
          opened -> {
            browser = opened;
            install();
            employ();
            begin();
            long draft = fill();
            submitAndMend(draft);
            approve(draft);
            publish();
            read();
            record();
          });
    }
  }

  private void install() {
    Screen screen = Screen.open(app, browser).go("/");
    Page page = screen.page();
    page.fill("#region", "清源县");
    page.fill("#code", "131098");
    for (String who : List.of("system", "security", "audit")) {
      page.fill("#" + who + "Password", FIRST);
    }
    screen.press("main button.primary");
    assertThat(page.locator("h1")).hasText("登录");
  }

  private void employ() {
    Screen system = Screen.open(app, browser).signIn("system", FIRST);
    choosePassword(system);
    system.go("/organisations");
    system.page().fill("#lines", "512\t水务局\n" + UNIT + "\t水务局本级\t行政\t正科级\t财政拨款\t是");
    system.press("form[action='/organisations'] button.primary").sees("水务局本级");
    system.go("/people").press("details.panel summary");
    system.page().fill("#signIn", "yusuan");
    system.page().fill("#name", "韩股长");
    system.page().selectOption("#organisation", String.valueOf(place("131098")));
    system.page().fill("#password", FIRST);
    system.press("form[action='/people'] button.primary").sees("韩股长");
    Visitor same = app.visitor().signIn("system", PASSWORD);
    PEOPLE.forEach(
        (name, person) ->
            same.post(
                "/people",
                Map.of(
                    "signIn", name,
                    "name", name,
                    "organisation", String.valueOf(place(person.place())),
                    "password", FIRST)));

    Screen security = Screen.open(app, browser).signIn("security", FIRST);
    choosePassword(security);
    security.go("/people");
    String row = "tbody tr:has(th:text-is('yusuan'))";
    security.press(row + " details summary");
    security.page().check(row + " input[value=BUDGET_REVIEWER]");
    security.press(row + " form.choices button").sees("财政预算");
    Visitor also = app.visitor().signIn("security", PASSWORD);
    PEOPLE.forEach(
        (name, person) -> {
          long id =
              app.db()
                  .sql("select id from person where sign_in = ?")
                  .param(name)
                  .query(Long.class)
                  .single();
          also.post("/people/" + id + "/roles", Map.of("role", person.role().name()));
          Visitor own = app.visitor().signIn(name, FIRST);
          own.post("/account/password", Map.of("old", FIRST, "fresh", PASSWORD, "again", PASSWORD));
        });
  }

  private static void choosePassword(Screen screen) {
    Page page = screen.page();
    assertThat(page.locator("#old")).isVisible();
    page.fill("#old", FIRST);
    page.fill("#fresh", PASSWORD);
    page.fill("#again", PASSWORD);
    screen.press("main button.primary");
    page.waitForURL(url -> !url.contains("/account/password"));
  }

  /** The budget section begins the year with the second round up, and issues control figures. */
  private void begin() {
    Screen section = Screen.open(app, browser).signIn("yusuan", FIRST);
    choosePassword(section);
    section.go("/campaigns");
    Page page = section.page();
    page.fill("#year", String.valueOf(YEAR));
    page.selectOption("#layout", "hebei-2026");
    page.selectOption("#start", "second-up");
    section.press("form[action='/campaigns'] button.primary").sees(YEAR + " 年已布置");
    page.fill("#lines", "单位编码\t资金性质\t类别\t金额\n" + UNIT + "\t一般公共预算\t\t140.00\n");
    section.press("form[action$='/controls'] button.primary").sees("已对 1 个单位下达 1 个控制数");
  }

  /** The officer pastes from Excel; the revenue he copied is ten too much, and he is told. */
  private long fill() {
    Screen officer = as("jb");
    officer.go("/preparation").press("section.task a.button.primary");
    long draft = Long.parseLong(officer.page().url().replaceFirst(".*/", ""));
    TypedBudget.BLOCKS.forEach(
        block -> officer.paste(draft, block.sheet(), block.from(), block.rows()));
    officer.go("/preparation/" + draft + "/revenue");
    assertThat(officer.page().locator("#findings li.error").first()).isVisible();
    officer.type(0, "amount", "108.90");
    assertThat(officer.page().locator("#findings li.error")).hasCount(0);
    officer.page().close();
    return draft;
  }

  /** Submitted, sent back on a figure, seen there, mended, submitted again. */
  private void submitAndMend(long draft) {
    submit(draft);
    pass("fz", draft);
    Screen department = as("zg");
    Page page = department.go("/review").page();
    department.follow(UNIT);
    page.locator("summary", new Page.LocatorOptions().setHasText("基本支出")).click();
    page.locator("table[data-sheet=basic] button.cell", text("8.4")).first().click();
    page.locator(".on-cell textarea").fill("办公费比定额多出一万元，请核减");
    department.press("form.return button.danger").sees("已退回");

    Screen officer = as("jb").go("/review/" + draft).sees("办公费比定额多出一万元");
    officer.go("/preparation/" + draft + "/basic");
    officer.cell(1, "amount").click();
    assertThat(officer.page().locator("#cell-note")).containsText("办公费比定额多出一万元");
    officer.type(1, "amount", "7.40");
    officer.go("/preparation/" + draft + "/revenue").type(0, "amount", "107.90");
    officer.page().close();
    submit(draft);
  }

  private void submit(long draft) {
    Screen officer = as("jb").go("/review/" + draft);
    officer.press("form[action$='/submit'] button.primary").sees("已上报并封存");
    officer.page().close();
  }

  /** Each in turn, as the workflow says; the sections of the finance bureau side by side. */
  private void approve(long draft) {
    for (String who : List.of("fz", "zg", "yewu", "jixiao", "caigou", "yusuan")) {
      pass(who, draft);
    }
    as("jb").go("/review/" + draft).sees("审定");
  }

  private void pass(String who, long draft) {
    Screen reviewer = as(who).go("/review");
    reviewer.press("a[href='/review/" + draft + "']");
    if (reviewer.page().locator("input[name=document]").count() > 0) {
      reviewer.page().fill("input[name=document]", "清财预〔" + YEAR + "〕1号");
    }
    reviewer.press("form.pass button.primary");
    assertThat(reviewer.page().locator(".said")).isVisible();
    reviewer.page().close();
  }

  private void publish() {
    Approved.await(
        () ->
            app.db()
                    .sql(
                        "select count(*) from disclosure x join organisation o on o.id ="
                            + " x.organisation where o.code = ?")
                    .param(UNIT)
                    .query(Integer.class)
                    .single()
                > 0);
    Screen secrecy = as("baomi").go("/disclosure").follow("水务局本级");
    secrecy.press("button[value=rest]").press("button[value=submit]").sees("已送负责人审签");
    as("fz").go("/disclosure").follow("水务局本级").press("form[action$='/sign'] button.primary");
    Screen publisher = as("gongkai").go("/disclosure").follow("水务局本级");
    publisher.press("form[action='/disclosure/plan'] button[name=now]");
    String address = "/public/%d/%s/".formatted(YEAR, UNIT);
    Approved.await(() -> app.visitor().get(address).status() == 200);
  }

  /** Anybody reads the same figures on the page and in the file. */
  private void read() {
    Screen citizen = Screen.open(app, browser).go("/public/").follow(String.valueOf(YEAR));
    citizen.follow("水务局本级").sees("137.90").sees(TypedBudget.PROJECT);
    String pdf = citizen.page().locator("ul.files a", text("PDF")).first().getAttribute("href");
    Publication printed = publication(app.visitor().get(pdf).bytes());
    assertThat(printed.year()).isEqualTo(YEAR);
    assertThat(printed.organization().name()).isEqualTo("水务局本级");
    TypedBudget.PRINTED.forEach((place, text) -> assertThat(cell(printed, place)).isEqualTo(text));
    ProjectSheet project = printed.projects().getFirst();
    assertThat(project.name()).isEqualTo(TypedBudget.PROJECT);
    assertThat(project.budget().text()).isEqualTo("30.00");
    assertThat(project.indicators())
        .extracting(ProjectSheet.Indicator::value)
        .containsExactly("≥9种", "100%", "≤5月", "≤30万元", "≥98%", "≥95%");
    assertThat(printed.unread()).isEmpty();
  }

  /** The third administrator finds every step in a chain that nobody broke. */
  private void record() {
    Screen audit = Screen.open(app, browser).signIn("audit", FIRST);
    choosePassword(audit);
    audit.go("/audit?verify=true").sees("链条完整").sees("公开发布");
  }

  /** What stands at a place: table, row, column. */
  private static String cell(Publication printed, String place) {
    String[] at = place.split(" ");
    return printed.table(at[0]).orElseThrow().cell(at[1], at[2]).orElseThrow().text();
  }

  private static Publication publication(byte[] pdf) {
    try {
      return new Reader(null).read(pdf, "公开.pdf").publications().getFirst();
    } catch (UnusableInput e) {
      throw new IllegalStateException(e);
    }
  }

  private Screen as(String who) {
    return Screen.open(app, browser).signIn(who, PASSWORD);
  }

  private long place(String code) {
    return app.db()
        .sql("select id from organisation where code = ?")
        .param(code)
        .query(Long.class)
        .single();
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Map<String, Person> people() {
    Map<String, Person> people = new LinkedHashMap<>();
    people.put("jb", new Person(UNIT, Role.PREPARER));
    people.put("fz", new Person(UNIT, Role.HEAD));
    people.put("zg", new Person("512", Role.DEPARTMENT_REVIEWER));
    people.put("yewu", new Person("131098", Role.BUSINESS_REVIEWER));
    people.put("jixiao", new Person("131098", Role.PERFORMANCE_REVIEWER));
    people.put("caigou", new Person("131098", Role.ASSET_REVIEWER));
    people.put("baomi", new Person("512", Role.SECRECY_REVIEWER));
    people.put("gongkai", new Person("512", Role.PUBLISHER));
    return people;
  }
}
