package org.mingzhang.engine.opendata;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Disclosed;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.Purchase;

/**
 * Planned purchases as releases of the Open Contracting Data Standard 1.1: one planning release for
 * each line of the procurement budget, its money broken down by source.
 */
final class OcdsReleases {

  private static final String BREAKDOWN =
      "https://raw.githubusercontent.com/open-contracting-extensions/ocds_budget_breakdown_extension/master/extension.json";
  private static final String CATALOGUE = "CN-GPC";
  private static final String UNITS = "CN-BUDGET-UNIT";

  private final Budget budget;
  private final String prefix;
  private final String date;

  private OcdsReleases(Budget budget, String prefix, Instant published) {
    this.budget = budget;
    this.prefix = prefix;
    this.date = published.toString();
  }

  /**
   * The release package.
   *
   * @param prefix of the publisher's ids, as registered with the standard's keepers
   * @param published when
   * @param uri of the package on the web
   */
  static byte[] of(Budget budget, String prefix, Instant published, String uri) {
    Budget open = Disclosed.of(budget);
    OcdsReleases releases = new OcdsReleases(open, prefix, published);
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < open.purchases().size(); i++) {
      all.add(releases.release(open.purchases().get(i), i + 1));
    }
    return Json.bytes(
        Json.object(
            "uri",
            uri,
            "version",
            "1.1",
            "extensions",
            List.of(BREAKDOWN),
            "publishedDate",
            releases.date,
            "publisher",
            Json.object("name", open.organization().name(), "uid", open.organization().code()),
            "releases",
            all));
  }

  private Map<String, Object> release(Purchase purchase, int number) {
    String id = prefix + "-" + purchase.unit() + "-" + budget.year() + "-" + number;
    return Json.object(
        "ocid",
        id,
        "id",
        id + "-planning",
        "date",
        date,
        "tag",
        List.of("planning"),
        "initiationType",
        "tender",
        "language",
        "zh",
        "parties",
        List.of(party(purchase)),
        "buyer",
        Json.object("id", party(purchase.unit()), "name", name(purchase.unit())),
        "planning",
        Json.object("budget", budget(purchase, id)),
        "tender",
        tender(purchase, id));
  }

  private Map<String, Object> party(Purchase purchase) {
    return Json.object(
        "id",
        party(purchase.unit()),
        "name",
        name(purchase.unit()),
        "identifier",
        Json.object("scheme", UNITS, "id", purchase.unit(), "legalName", name(purchase.unit())),
        "roles",
        List.of("buyer", "funder"));
  }

  private static String party(String unit) {
    return UNITS + "-" + unit;
  }

  private String name(String unit) {
    return budget.institution(unit).map(Institution::name).orElse(budget.organization().name());
  }

  private Map<String, Object> budget(Purchase purchase, String id) {
    Project project = budget.project(purchase.unit(), purchase.project()).orElse(null);
    List<Object> breakdown = new ArrayList<>();
    for (int i = 0; i < purchase.payments().size(); i++) {
      breakdown.add(payment(purchase, purchase.payments().get(i), id + "-budget-" + (i + 1)));
    }
    return Json.object(
        "id",
        id + "-budget",
        "description",
        purchase.item(),
        "amount",
        amount(purchase.fen()),
        "project",
        project == null ? purchase.project() : project.name(),
        "projectID",
        project == null ? "" : project.code(),
        "budgetBreakdown",
        breakdown);
  }

  private Map<String, Object> payment(Purchase purchase, Purchase.Payment payment, String id) {
    return Json.object(
        "id",
        id,
        "description",
        payment.fund().word() + (payment.carriedOver() ? "（上年结转）" : ""),
        "amount",
        amount(payment.fen()),
        "period",
        Json.object(
            "startDate",
            budget.year() + "-01-01T00:00:00Z",
            "endDate",
            budget.year() + "-12-31T23:59:59Z"),
        "sourceParty",
        Json.object("id", party(purchase.unit()), "name", name(purchase.unit())));
  }

  private Map<String, Object> tender(Purchase purchase, String id) {
    return Json.object(
        "id",
        id + "-tender",
        "title",
        purchase.item(),
        "status",
        "planned",
        "mainProcurementCategory",
        category(purchase.code()),
        "value",
        amount(purchase.fen()),
        "items",
        List.of(
            Json.object(
                "id",
                "1",
                "description",
                purchase.item(),
                "classification",
                Json.object(
                    "scheme", CATALOGUE, "id", purchase.code(), "description", purchase.item()),
                "quantity",
                purchase.quantity(),
                "unit",
                Json.object("name", purchase.measure(), "value", amount(purchase.priceFen())))));
  }

  /** The letter of the catalogue tells goods, works and services. */
  private static String category(String code) {
    return switch (code.isEmpty() ? ' ' : code.charAt(0)) {
      case 'A' -> "goods";
      case 'B' -> "works";
      case 'C' -> "services";
      default -> "";
    };
  }

  private static Map<String, Object> amount(long fen) {
    return Json.object("amount", BigDecimal.valueOf(fen, 2), "currency", "CNY");
  }
}
