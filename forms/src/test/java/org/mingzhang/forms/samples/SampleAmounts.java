package org.mingzhang.forms.samples;

import java.util.function.ToLongFunction;

/** What each statement of the narrative has to say of a budget, in fen. */
record SampleAmounts(SampleBudget budget) {

  long fen(String statement) {
    Figures figures = new Figures(budget.lines());
    return switch (statement) {
      case "收入总额", "收支安排", "支出总额" -> figures.revenue("收入总计");
      case "收入一般公共预算" -> figures.revenue("一般公共预算");
      case "收入政府性基金" -> figures.revenue("政府性基金");
      case "收入国有资本" -> figures.revenue("国有资本");
      case "收入财政专户" -> figures.revenue("财政专户");
      case "收入单位资金" -> figures.revenue("单位资金");
      case "收入上年结转" -> figures.revenue("上年结转结余");
      case "收入财政拨款" -> figures.revenue("财政拨款");
      case "事业收入" -> figures.revenue("事业");
      case "支出财政拨款" -> figures.sum(Line::isFiscal);
      case "支出一般公共预算" -> figures.expenditure("合计", "一般公共预算");
      case "支出政府性基金" -> figures.expenditure("合计", "政府性基金");
      case "支出国有资本" -> figures.expenditure("合计", "国有资本");
      case "基本支出", "人员经费", "公用经费", "项目支出" -> figures.sum(Figures.column(statement));
      case "机关运行经费" -> figures.threePublic("机关运行经费", "合计");
      case "绩效项目资金" -> figures.sum(Figures.column("项目支出"));
      case "基本支出变动" -> budget.change().basicFen();
      case "项目支出变动" -> budget.change().projectFen();
      case "收支变动" -> budget.change().basicFen() + budget.change().projectFen();
      default -> other(statement, figures);
    };
  }

  private long other(String statement, Figures figures) {
    return switch (statement) {
      case "三公总额" -> figures.threePublic("三公经费小计", "合计");
      case "出国费" -> figures.threePublic("因公出国", "合计");
      case "用车费" -> figures.threePublic("公务用车", "合计");
      case "购车费" -> figures.threePublic("公务用车购置", "合计");
      case "用车运行费" -> figures.threePublic("公务用车运行", "合计");
      case "接待费" -> figures.threePublic("公务接待", "合计");
      case "三公变动" -> budget.change().threePublicFen();
      case "采购总额" -> bought("");
      case "采购货物", "拟购固定资产" -> bought("A");
      case "采购工程" -> bought("B");
      case "采购服务" -> bought("C");
      case "固定资产总额" -> budget.assets().totalFen();
      default -> 0;
    };
  }

  private long bought(String letter) {
    ToLongFunction<SamplePurchase> fen = SamplePurchase::fen;
    return budget.purchases().stream()
        .filter(purchase -> purchase.code().startsWith(letter))
        .mapToLong(fen)
        .sum();
  }
}
