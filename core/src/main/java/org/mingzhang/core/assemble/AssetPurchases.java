package org.mingzhang.core.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.core.budget.Project;

/**
 * Which purchases add fixed assets: the goods, or the goods of projects without those of public
 * money, whichever is what the narrative states.
 */
final class AssetPurchases {

  private final Set<Purchases.Line> assets = new HashSet<>();
  private final boolean unknown;

  AssetPurchases(Printed printed, List<Purchases.Line> bought, Projects projects) {
    Set<String> running =
        projects.projects().stream()
            .filter(project -> project.kind().isBasic())
            .map(Project::key)
            .collect(Collectors.toSet());
    List<Purchases.Line> goods =
        bought.stream().filter(line -> line.code().startsWith("A")).toList();
    List<Purchases.Line> ofProjects =
        goods.stream().filter(line -> !running.contains(projects.keyOf(line))).toList();
    Optional<Long> stated = printed.stated("拟购固定资产");
    if (stated.isPresent() && stated.get() == 0) {
      unknown = false;
    } else if (stated.isPresent() && sum(ofProjects) == stated.get()) {
      unknown = false;
      assets.addAll(ofProjects);
    } else {
      unknown = !goods.isEmpty() && (stated.isEmpty() || sum(goods) != stated.get());
      assets.addAll(goods);
    }
  }

  private static long sum(List<Purchases.Line> lines) {
    return lines.stream().mapToLong(Purchases.Line::fen).sum();
  }

  boolean isAsset(Purchases.Line line) {
    return assets.contains(line);
  }

  boolean isUnknown() {
    return unknown;
  }
}
