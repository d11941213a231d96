package org.mingzhang.forms.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.Layout;

/**
 * Decides which grid is which table. All grids are decided together: tables come in the order of
 * the layout and their pages follow one another, so that one without a title, or with the header of
 * three others, is still known by its neighbours.
 */
final class TableFinder {

  /** A grid below this score is no table of the layout. */
  private static final double ENOUGH = 2.0;

  private static final double NEXT_PAGE = 0.4;
  private static final double NEXT_TABLE = 0.4;
  private static final double FORWARD = 0.1;
  private static final double BACKWARD = -0.3;
  private static final double NEW_BOOK = 0.1;

  private final List<TableIndex> tables;

  /** Every page of a table repeats its header. */
  private final Map<List<String>, double[]> headers = new HashMap<>();

  TableFinder(Layout layout) {
    this.tables = TableIndex.of(layout);
  }

  /**
   * The best reading of a sequence of grids.
   *
   * @param score sum over all grids, to compare layouts with
   * @param tables for each grid the table it is, or null
   */
  record Reading(double score, List<@Nullable TableIndex> tables) {}

  Reading read(List<Candidate> candidates) {
    int none = tables.size();
    double[] best = new double[none + 1];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[none] = 0;
    List<int[]> back = new ArrayList<>();
    double[] previous = best;
    for (Candidate candidate : candidates) {
      double[] own = scores(candidate);
      double[] next = new double[none + 1];
      int[] from = new int[none + 1];
      for (int to = 0; to <= none; to++) {
        next[to] = Double.NEGATIVE_INFINITY;
        for (int at = 0; at <= none; at++) {
          double value = previous[at] + own[to] + step(at, to);
          if (value > next[to]) {
            next[to] = value;
            from[to] = at;
          }
        }
      }
      back.add(from);
      previous = next;
    }
    return trace(previous, back);
  }

  private double[] scores(Candidate candidate) {
    double[] own = new double[tables.size() + 1];
    double[] header = headers.computeIfAbsent(candidate.shape().headerWords(), this::header);
    for (int i = 0; i < tables.size(); i++) {
      own[i] = TableScore.of(candidate, tables.get(i), header[i]) - ENOUGH;
    }
    return own;
  }

  private double[] header(List<String> words) {
    return tables.stream().mapToDouble(table -> TableScore.header(words, table.words())).toArray();
  }

  private double step(int from, int to) {
    int none = tables.size();
    if (to == none || from == none) {
      return 0;
    }
    if (to == from) {
      return NEXT_PAGE;
    }
    if (to == from + 1) {
      return NEXT_TABLE;
    }
    if (to == 0) {
      return NEW_BOOK;
    }
    return to > from ? FORWARD : BACKWARD;
  }

  private Reading trace(double[] last, List<int[]> back) {
    int at = 0;
    for (int i = 1; i < last.length; i++) {
      if (last[i] > last[at]) {
        at = i;
      }
    }
    double score = last[at];
    @Nullable TableIndex[] found = new TableIndex[back.size()];
    for (int i = back.size() - 1; i >= 0; i--) {
      found[i] = at == tables.size() ? null : tables.get(at);
      at = back.get(i)[at];
    }
    return new Reading(score, Arrays.asList(found));
  }
}
