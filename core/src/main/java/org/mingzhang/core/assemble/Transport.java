package org.mingzhang.core.assemble;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Spreads the totals of rows over the totals of columns: from the north-west corner on, each cell
 * as much as row, column and cell allow; where a cell's limit leaves something over, along the
 * shortest detours. The result is the same whenever the totals are.
 */
final class Transport {

  /** How much a cell may hold, in fen. */
  interface Limit {
    long of(int row, int column);
  }

  static final Limit NONE = (row, column) -> Long.MAX_VALUE;

  private final long[] supply;
  private final long[] demand;
  private final Limit limit;
  private final long[][] flow;

  private Transport(long[] supply, long[] demand, Limit limit) {
    this.supply = supply.clone();
    this.demand = demand.clone();
    this.limit = limit;
    this.flow = new long[supply.length][demand.length];
  }

  /**
   * The amounts by row and column; less than the totals where these differ or limits forbid more.
   * Negative totals are taken for 0.
   */
  static long[][] flow(long[] supply, long[] demand, Limit limit) {
    Transport transport = new Transport(supply, demand, limit);
    transport.fromTheCorner();
    while (transport.detour()) {
      // until no more can be moved
    }
    return transport.flow;
  }

  private void fromTheCorner() {
    for (int row = 0; row < supply.length; row++) {
      for (int column = 0; column < demand.length; column++) {
        long most = Math.min(limit.of(row, column), Math.min(supply[row], demand[column]));
        move(row, column, Math.max(0, most));
      }
    }
  }

  private void move(int row, int column, long fen) {
    flow[row][column] += fen;
    supply[row] -= fen;
    demand[column] -= fen;
  }

  /**
   * From a row with something left to a column that wants something, adding to cells on the way
   * from a row and taking from cells on the way back to one.
   */
  private boolean detour() {
    int rows = supply.length;
    int[] from = new int[rows + demand.length];
    Arrays.fill(from, -1);
    ArrayDeque<Integer> open = new ArrayDeque<>();
    for (int row = 0; row < rows; row++) {
      if (supply[row] > 0) {
        from[row] = row;
        open.add(row);
      }
    }
    while (!open.isEmpty()) {
      int node = open.remove();
      if (node >= rows && demand[node - rows] > 0) {
        push(from, node);
        return true;
      }
      for (int next = 0; next < from.length; next++) {
        if (from[next] < 0 && room(node, next) > 0) {
          from[next] = node;
          open.add(next);
        }
      }
    }
    return false;
  }

  private long room(int node, int next) {
    int rows = supply.length;
    if (node < rows && next >= rows) {
      return limit.of(node, next - rows) - flow[node][next - rows];
    }
    return node >= rows && next < rows ? flow[next][node - rows] : 0;
  }

  private void push(int[] from, int end) {
    int rows = supply.length;
    long most = demand[end - rows];
    int node = end;
    while (from[node] != node) {
      most = Math.min(most, room(from[node], node));
      node = from[node];
    }
    most = Math.min(most, supply[node]);
    supply[node] -= most;
    demand[end - rows] -= most;
    node = end;
    while (from[node] != node) {
      int before = from[node];
      if (before < rows) {
        flow[before][node - rows] += most;
      } else {
        flow[node][before - rows] -= most;
      }
      node = before;
    }
  }
}
