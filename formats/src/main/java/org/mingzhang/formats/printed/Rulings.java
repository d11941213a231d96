package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.document.Box;

/** Finds the rules of a page among its strokes, and the rules that belong together. */
final class Rulings {

  /** A filled box thicker than this is a coloured ground, not a rule. */
  private static final float THICKEST_IN_EM = 0.3f;

  /** Rules nearer to each other are one: the two edges of a drawn box, or borders of two cells. */
  private static final float SAME_IN_EM = 0.3f;

  /** A gap in a rule that is not meant: dashes, and corners that do not quite meet. */
  private static final float GAP_IN_EM = 0.35f;

  /** A shorter stroke is part of a sign. */
  private static final float SHORTEST_IN_EM = 0.4f;

  /** With more rules than this in one direction a page is a drawing. */
  private static final int MOST_RULES = 1_500;

  private Rulings() {}

  /** All rules of the page, joined where several strokes make one. */
  static List<Ruling> of(Page page, float em) {
    List<Ruling> raw = new ArrayList<>();
    for (Box stroke : page.strokes()) {
      boolean flat = stroke.height() <= stroke.width();
      float thickness = flat ? stroke.height() : stroke.width();
      if (thickness <= THICKEST_IN_EM * em) {
        raw.add(
            flat
                ? new Ruling(true, Boxes.centreY(stroke), stroke.left(), stroke.right())
                : new Ruling(false, Boxes.centreX(stroke), stroke.top(), stroke.bottom()));
      }
    }
    List<Ruling> joined = new ArrayList<>();
    joined.addAll(joined(raw, true, em));
    joined.addAll(joined(raw, false, em));
    return joined;
  }

  private static List<Ruling> joined(List<Ruling> raw, boolean horizontal, float em) {
    List<Ruling> sorted = new ArrayList<>();
    for (Ruling ruling : raw) {
      if (ruling.horizontal() == horizontal) {
        sorted.add(ruling);
      }
    }
    sorted.sort(Comparator.comparingDouble(Ruling::at));
    List<Ruling> joined = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(from).at() > SAME_IN_EM * em) {
        joinAlong(sorted.subList(from, i), em, joined);
        from = i;
      }
    }
    return joined.size() > MOST_RULES ? List.of() : joined;
  }

  /** Joins strokes lying on one straight line. */
  private static void joinAlong(List<Ruling> strokes, float em, List<Ruling> joined) {
    float at = (strokes.get(0).at() + strokes.get(strokes.size() - 1).at()) / 2;
    List<Ruling> sorted = new ArrayList<>(strokes);
    sorted.sort(Comparator.comparingDouble(Ruling::from));
    float from = sorted.get(0).from();
    float to = sorted.get(0).to();
    for (Ruling stroke : sorted) {
      if (stroke.from() > to + GAP_IN_EM * em) {
        addRule(new Ruling(stroke.horizontal(), at, from, to), em, joined);
        from = stroke.from();
        to = stroke.to();
      }
      to = Math.max(to, stroke.to());
    }
    addRule(new Ruling(sorted.get(0).horizontal(), at, from, to), em, joined);
  }

  private static void addRule(Ruling rule, float em, List<Ruling> joined) {
    if (rule.to() - rule.from() >= SHORTEST_IN_EM * em) {
      joined.add(rule);
    }
  }

  /** Rules that meet, directly or through others. */
  static List<List<Ruling>> groups(List<Ruling> rulings, float em) {
    List<List<Ruling>> groups = new ArrayList<>();
    boolean[] taken = new boolean[rulings.size()];
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        taken[i] = true;
        groups.add(groupOf(i, rulings, taken, GAP_IN_EM * em));
      }
    }
    return groups;
  }

  private static List<Ruling> groupOf(
      int first, List<Ruling> rulings, boolean[] taken, float tolerance) {
    List<Ruling> group = new ArrayList<>();
    group.add(rulings.get(first));
    for (int next = 0; next < group.size(); next++) {
      Ruling ruling = group.get(next);
      for (int i = 0; i < taken.length; i++) {
        Ruling other = rulings.get(i);
        if (!taken[i]
            && other.horizontal() != ruling.horizontal()
            && ruling.meets(other, tolerance)) {
          taken[i] = true;
          group.add(other);
        }
      }
    }
    return group;
  }
}
