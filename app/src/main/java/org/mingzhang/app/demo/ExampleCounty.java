package org.mingzhang.app.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.identity.People;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.organisation.Organisation.Kind;
import org.mingzhang.app.organisation.Organisations;
import org.mingzhang.app.page.Moments;
import org.mingzhang.app.preparation.Campaign;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.preparation.Drafts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fills an empty installation with a county of three departments and eight units. */
@Component
public class ExampleCounty {

  /** The password of everybody. */
  public static final String PASSWORD = "Mingzhang-2026";

  private static final String FILE = "/org/mingzhang/app/demo/county.csv";
  private static final int DEPARTMENT_DIGITS = 3;

  private static final int NAMED = 3;
  private static final int FIRST_UNNAMED = 600;
  private static final int UNITS = 5;
  private static final String LAYOUT = "hebei-2026";
  private static final String LAST = "last";
  private static final String CURRENT = "current";

  private final People people;
  private final Organisations organisations;
  private final Campaigns campaigns;
  private final ExampleRounds rounds;
  private final Drafts drafts;
  private final Clock clock;
  private final boolean walk;
  private final int departments;

  /**
   * @param walk whether the drafts have gone through the rounds; else all are with their officers
   * @param departments how many there are to be, for trials of a large county; 0 for the three that
   *     have names
   */
  ExampleCounty(
      People people,
      Organisations organisations,
      Campaigns campaigns,
      ExampleRounds rounds,
      Drafts drafts,
      Clock clock,
      @Value("${mingzhang.demo-walk:true}") boolean walk,
      @Value("${mingzhang.demo-departments:0}") int departments) {
    this.walk = walk;
    this.departments = departments;
    this.people = people;
    this.organisations = organisations;
    this.campaigns = campaigns;
    this.rounds = rounds;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** Makes organisations, people and what they have done so far, if there is nobody yet. */
  public void fill() {
    if (!people.isEmpty()) {
      return;
    }
    List<String[]> rows = new ArrayList<>(rows());
    rows.addAll(more(departments - NAMED));
    Organisation region =
        organisations.add(
            rows.getFirst()[0], rows.getFirst()[1], Kind.REGION, null, Organisations.Profile.NONE);
    bureau(region);
    Organisation department = region;
    for (String[] row : rows.subList(1, rows.size())) {
      if (row[0].length() == DEPARTMENT_DIGITS) {
        department =
            organisations.add(row[0], row[1], Kind.DEPARTMENT, region, Organisations.Profile.NONE);
        department(department);
      } else {
        unit(
            organisations.add(
                row[0],
                row[1],
                Kind.UNIT,
                department,
                new Organisations.Profile(row[2], row[3], row[4], row[5].equals("是"))));
      }
    }
    budgets();
  }

  /**
   * Last year is approved and partly public; this year is under way. Of a large county, last year
   * is only typed: nobody looks at it in a trial.
   */
  private void budgets() {
    ExampleDays days = new ExampleDays(LocalDate.ofInstant(clock.instant(), Moments.HERE));
    int year = days.year();
    if (!walk) {
      fill(begin(year - 1));
      fill(begin(year));
      return;
    }
    boolean large = departments > 0;
    Campaign last =
        large ? begin(year - 1) : rounds.open(year - 1, LAYOUT, days.congress(LAST), "second-up");
    fill(last);
    Campaign current = rounds.open(year, LAYOUT, days.congress(CURRENT), "first-up");
    fill(current);
    if (large) {
      rounds.spread(current);
    } else {
      rounds.approveAll(last);
      rounds.publish(year - 1);
      rounds.secondUp(current);
      rounds.scatter(current);
      rounds.lay(last, LAST, days);
    }
    rounds.lay(current, CURRENT, days);
  }

  private Campaign begin(int year) {
    return campaigns.open(year, LAYOUT, LocalDate.of(year, 2, 20), "导入");
  }

  /** Types in what every department and unit prepares. */
  private void fill(Campaign campaign) {
    int year = campaign.budgetYear();
    for (Organisation department : below(null)) {
      ExampleBudgets budgets =
          new ExampleBudgets(LAYOUT, year, Long.parseLong(department.code()) + year);
      drafts.fill(
          drafts.open(campaign, department),
          budgets.words(department.code(), department.name()),
          "导入");
      List<Organisation> units = below(department);
      for (int i = 0; i < units.size(); i++) {
        Organisation unit = units.get(i);
        drafts.fill(drafts.open(campaign, unit), budgets.unit(i, unit.code(), unit.name()), "导入");
      }
    }
  }

  /** The units of a department; the departments, if none is named. */
  private List<Organisation> below(@Nullable Organisation department) {
    return organisations.all().stream()
        .filter(
            one ->
                department == null
                    ? one.kind() == Kind.DEPARTMENT
                    : Long.valueOf(department.id()).equals(one.parent()))
        .toList();
  }

  /** Departments of five units each, without names worth remembering. */
  private static List<String[]> more(int departments) {
    List<String[]> rows = new ArrayList<>();
    for (int i = 1; i <= departments; i++) {
      int code = FIRST_UNNAMED + i;
      rows.add(new String[] {"" + code, "清河口县第" + i + "局"});
      for (int j = 1; j <= UNITS; j++) {
        String name = "清河口县第" + i + "局第" + j + "所";
        rows.add(new String[] {code + "00" + j, name, "事业", "股级", "财政拨款", "否"});
      }
    }
    return rows;
  }

  private void bureau(Organisation region) {
    person(region, "yewu", "财政局 业务股 孟工", Role.BUSINESS_REVIEWER);
    person(region, "jixiao", "财政局 绩效股 方工", Role.PERFORMANCE_REVIEWER);
    person(region, "caigou", "财政局 采购资产股 唐工", Role.ASSET_REVIEWER);
    person(region, "yusuan", "财政局 预算股 韩股长", Role.BUDGET_REVIEWER);
    person(region, "xitong", "系统管理员", Role.SYSTEM_ADMIN);
    person(region, "anquan", "安全管理员", Role.SECURITY_ADMIN);
    person(region, "shenji", "审计管理员", Role.AUDIT_ADMIN);
  }

  private void department(Organisation one) {
    person(one, "jb" + one.code(), one.name() + " 汇总经办", Role.PREPARER);
    person(one, "fz" + one.code(), one.name() + " 局长", Role.HEAD);
    person(one, "zg" + one.code(), one.name() + " 计财科", Role.DEPARTMENT_REVIEWER);
    person(one, "baomi" + one.code(), one.name() + " 保密员", Role.SECRECY_REVIEWER);
    person(one, "gongkai" + one.code(), one.name() + " 公开专员", Role.PUBLISHER);
  }

  private void unit(Organisation one) {
    person(one, "jb" + one.code(), one.name() + " 会计", Role.PREPARER);
    person(one, "fz" + one.code(), one.name() + " 负责人", Role.HEAD);
  }

  private void person(Organisation place, String signIn, String name, Role role) {
    long id = people.add(signIn, name, place.id(), PASSWORD, Set.of(role));
    people.keepPassword(id);
  }

  private static List<String[]> rows() {
    try (InputStream in = ExampleCounty.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file " + FILE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
