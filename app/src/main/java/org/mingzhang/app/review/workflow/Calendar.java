package org.mingzhang.app.review.workflow;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The milestones of a budget year; days that follow from others are computed. */
public record Calendar(List<Milestone> milestones) {

  public Calendar {
    milestones = List.copyOf(milestones);
  }

  /** Reads calendar.yaml. */
  public static Calendar read(String yaml, String name) {
    return new Calendar(
        Description.read(yaml, name).list("milestones").stream().map(Calendar::milestone).toList());
  }

  private static Milestone milestone(Description part) {
    return new Milestone(
        part.required("id"),
        part.title(),
        part.number("year"),
        part.has("day") ? MonthDay.parse("--" + part.text("day")) : null,
        part.text("after"),
        part.number("days"),
        part.text("round"),
        part.flag("statutory"),
        part.text("law"));
  }

  /**
   * The days on which everything is due, as far as they can be told.
   *
   * @param set days that were set by hand
   * @param done days on which things were done: what is counted from them is counted from there
   */
  public Map<String, LocalDate> due(
      int year, Map<String, LocalDate> set, Map<String, LocalDate> done) {
    Map<String, LocalDate> due = new LinkedHashMap<>();
    for (Milestone one : milestones) {
      LocalDate day = day(one, year, set, done, milestones.size());
      if (day != null) {
        due.put(one.id(), day);
      }
    }
    return due;
  }

  private @Nullable LocalDate day(
      Milestone one, int year, Map<String, LocalDate> set, Map<String, LocalDate> done, int deep) {
    LocalDate byHand = set.get(one.id());
    if (byHand != null || deep == 0) {
      return byHand;
    }
    MonthDay inYear = one.day();
    if (inYear != null) {
      return inYear.atYear(year + one.year());
    }
    Milestone from = find(one.after()).orElse(null);
    if (from == null) {
      return null;
    }
    LocalDate start = done.get(from.id());
    LocalDate counted = start != null ? start : day(from, year, set, done, deep - 1);
    return counted == null ? null : counted.plusDays(one.days());
  }

  public Optional<Milestone> find(String id) {
    return milestones.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The day by which a round should be done. */
  public Optional<Milestone> ofRound(String round) {
    return milestones.stream().filter(one -> one.round().equals(round)).findFirst();
  }
}
