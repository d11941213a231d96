package org.mingzhang.app.preparation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.preparation.WayBack.Spot;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;

/**
 * Puts together what has one cause. A document that is derived repeats one wrong line in its cell,
 * its sums, other tables and the narrative: all of them are out by the same amount, and all add up
 * that line. The one that adds up fewest lines points closest at it and stands for the others.
 */
final class Causes {

  private static final Pattern AMOUNT =
      Pattern.compile("(-?[\\d,]{1,25}(?:\\.\\d{1,6})?)\\s*(亿元|万元|元)?");

  private static final int MOST_TOGETHER = 4;

  private Causes() {}

  /**
   * One thing to mend.
   *
   * @param findings those that tell of it, the closest first
   * @param spots where the first can be mended, the likeliest first
   * @param difference what is missing or too much in ten thousand yuan; null if it is no amount
   */
  record Cause(List<Finding> findings, List<Spot> spots, @Nullable BigDecimal difference) {
    Finding first() {
      return findings.getFirst();
    }

    /** The gravest of its findings. */
    Severity severity() {
      return findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
    }
  }

  private record Traced(Finding finding, List<Spot> spots, @Nullable BigDecimal difference) {
    Set<String> lines() {
      return spots.stream().filter(Spot::isLine).map(Spot::line).collect(Collectors.toSet());
    }

    /** Those that are traced to no line say least. */
    int width() {
      int lines = lines().size();
      return lines == 0 ? Integer.MAX_VALUE : lines;
    }
  }

  private record Group(Traced first, Set<String> lines, List<Finding> findings) {}

  /** The causes of findings, in the order in which the findings come. */
  static List<Cause> of(List<Finding> findings, WayBack way) {
    List<Traced> traced = new ArrayList<>();
    findings.forEach(one -> traced.add(new Traced(one, way.to(one), difference(one))));
    List<Traced> narrowFirst = new ArrayList<>(traced);
    narrowFirst.sort(Comparator.comparingInt(Traced::width));
    List<Group> groups = new ArrayList<>();
    Map<String, Group> byFault = new LinkedHashMap<>();
    for (Traced one : narrowFirst) {
      if (one.difference() == null) {
        byFault
            .computeIfAbsent(one.finding().fault(), key -> begin(one, groups))
            .findings()
            .add(one.finding());
      } else {
        groups.stream()
            .filter(group -> explains(group, one))
            .findFirst()
            .or(() -> together(groups, one))
            .orElseGet(() -> begin(one, groups))
            .findings()
            .add(one.finding());
      }
    }
    List<Finding> order = List.copyOf(findings);
    return groups.stream()
        .map(
            group ->
                new Cause(
                    List.copyOf(group.findings()),
                    group.first().spots(),
                    group.first().difference()))
        .sorted(
            Comparator.comparing(Cause::severity)
                .thenComparingInt(cause -> order.indexOf(cause.first())))
        .toList();
  }

  private static Group begin(Traced one, List<Group> groups) {
    Group group = new Group(one, one.lines(), new ArrayList<>());
    groups.add(group);
    return group;
  }

  /** Whether one is out by the same amount, and adds up lines of that cause. */
  private static boolean explains(Group group, Traced one) {
    BigDecimal own = group.first().difference();
    return own != null
        && one.difference() != null
        && own.compareTo(one.difference()) == 0
        && (one.lines().isEmpty() || meet(group.lines(), one.lines()));
  }

  private static boolean meet(Set<String> lines, Set<String> others) {
    return lines.stream().anyMatch(others::contains);
  }

  /** The first of several causes whose amounts together make up that of a sum over all of them. */
  private static Optional<Group> together(List<Group> groups, Traced one) {
    Set<String> lines = new HashSet<>(one.lines());
    List<Group> parts =
        groups.stream()
            .filter(group -> group.first().difference() != null && !group.lines().isEmpty())
            .filter(group -> lines.isEmpty() || lines.containsAll(group.lines()))
            .toList();
    if (parts.size() < 2 || parts.size() > MOST_TOGETHER || one.difference() == null) {
      return Optional.empty();
    }
    for (int signs = 0; signs < 1 << parts.size(); signs++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = 0; i < parts.size(); i++) {
        BigDecimal part = Objects.requireNonNull(parts.get(i).first().difference());
        sum = (signs >> i & 1) == 0 ? sum.add(part) : sum.subtract(part);
      }
      if (sum.compareTo(one.difference()) == 0) {
        return Optional.of(parts.getFirst());
      }
    }
    return Optional.empty();
  }

  /** By how much a figure is out, without the sign; null if nothing says so, or not at all. */
  private static @Nullable BigDecimal difference(Finding finding) {
    BigDecimal expected = amount(finding.expected());
    BigDecimal actual = amount(finding.actual());
    if (expected == null || actual == null || expected.compareTo(actual) == 0) {
      return null;
    }
    return expected.subtract(actual).abs().stripTrailingZeros();
  }

  private static @Nullable BigDecimal amount(String printed) {
    Matcher amount = AMOUNT.matcher(printed.strip());
    if (!amount.matches() || amount.group(1).replace(",", "").replace("-", "").isEmpty()) {
      return null;
    }
    BigDecimal number = new BigDecimal(amount.group(1).replace(",", ""));
    return switch (amount.group(2) == null ? "万元" : amount.group(2)) {
      case "元" -> number.movePointLeft(4);
      case "亿元" -> number.movePointRight(4);
      default -> number;
    };
  }
}
