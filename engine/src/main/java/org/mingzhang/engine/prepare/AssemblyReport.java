package org.mingzhang.engine.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingzhang.core.assemble.Assembled;
import org.mingzhang.core.assemble.Assembled.Deviation;
import org.mingzhang.core.assemble.Assembled.Unknown;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.engine.words.Words;

/**
 * Says in words what a budget that was put together from a publication has, lacks and contradicts.
 */
public final class AssemblyReport {

  private static final int MOST_DEVIATIONS = 20;

  private final Layout layout;
  private final Words words;

  public AssemblyReport(Layout layout, Locale language) {
    this.layout = layout;
    this.words = Words.of("org.mingzhang.engine.prepare.messages", language);
  }

  /** One line each: what there is, what is not known, which cells do not follow. */
  public List<String> lines(Assembled assembled) {
    List<String> lines = new ArrayList<>();
    Budget budget = assembled.budget();
    lines.add(
        words.text(
            "assembled",
            budget.organization().code() + budget.organization().name(),
            budget.year(),
            budget.revenue().size(),
            budget.expenditure().size(),
            budget.projects().size(),
            budget.purchases().size()));
    lines.add(words.text("unknown"));
    for (Unknown unknown : assembled.unknown()) {
      String key = "unknown." + unknown.kind().name().toLowerCase(Locale.ROOT);
      lines.add("  " + words.text(key, unknown.count()));
    }
    List<Deviation> deviations = assembled.deviations();
    if (deviations.isEmpty()) {
      lines.add(words.text("same"));
    } else {
      lines.add(words.text("deviations", deviations.size()));
      deviations.stream().limit(MOST_DEVIATIONS).map(this::line).forEach(lines::add);
      if (deviations.size() > MOST_DEVIATIONS) {
        lines.add("  " + words.text("more", deviations.size() - MOST_DEVIATIONS));
      }
    }
    return lines;
  }

  private String line(Deviation deviation) {
    String table = layout.table(deviation.table()).map(form -> form.name()).orElse("");
    return "  "
        + words.text(
            "deviation",
            table,
            deviation.row(),
            deviation.column(),
            shown(deviation.printed()),
            shown(deviation.derived()));
  }

  private String shown(String text) {
    return text.isEmpty() ? words.text("blank") : text;
  }
}
