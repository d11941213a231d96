package org.mingzhang.core.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.Purchase;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeLists;

/** Makes up small purchases out of the projects of the general budget that can bear them. */
final class PurchaseMaker {

  /** Things that may be bought, as the catalogues call them. */
  private static final List<String> GOODS = List.of("台式计算机", "便携式计算机", "复印机", "投影仪", "碎纸机", "空调机");

  private static final List<String> WORKS = List.of("堤坝工程施工", "引水河渠工程施工");
  private static final List<String> SERVICES = List.of("印刷服务", "车辆维修和保养服务");

  private final Institution unit;
  private final int year;
  private final Dice dice;
  private final List<Purchase> purchases = new ArrayList<>();

  PurchaseMaker(Institution unit, int year, Dice dice) {
    this.unit = unit;
    this.year = year;
    this.dice = dice;
  }

  List<Purchase> make(List<Project> projects, List<ExpenditureLine> lines) {
    for (Project project : projects) {
      Optional<ExpenditureLine> first =
          lines.stream().filter(line -> line.project().equals(project.key())).findFirst();
      if (first.isPresent() && first.get().fund() == Fund.GENERAL && dice.chance(0.6)) {
        add(project, first.get());
      }
    }
    return purchases;
  }

  private void add(Project project, ExpenditureLine line) {
    long left = line.fen();
    boolean works = line.economy().startsWith("310");
    for (String item : List.of(dice.pick(GOODS), dice.pick(works ? WORKS : SERVICES))) {
      boolean goods = GOODS.contains(item);
      int quantity = goods ? dice.number(1, 6) : 1;
      long price = works && !goods ? dice.money(5, 30) : dice.money(0.2, 0.8);
      List<Code> codes = CodeLists.standard().procurement().named(item, year);
      if (!codes.isEmpty() && quantity * price <= left) {
        left -= quantity * price;
        purchases.add(
            new Purchase(
                unit.code(),
                project.key(),
                codes.getFirst().code(),
                item,
                goods ? "台" : "项",
                BigDecimal.valueOf(quantity),
                price,
                List.of(new Purchase.Payment(Fund.GENERAL, false, quantity * price)),
                goods,
                null));
      }
    }
  }
}
