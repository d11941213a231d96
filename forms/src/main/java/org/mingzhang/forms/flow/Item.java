package org.mingzhang.forms.flow;

/** A line or a grid, in reading order. */
public sealed interface Item permits Line, RawGrid {

  /** Number of the block it came from, counted from 1. */
  int block();
}
