package org.mingzhang.formats.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet as they are kept. Rows and columns are counted from 1. */
public final class CellSheet {

  private final String name;
  private final boolean hidden;
  private final SortedMap<Integer, SortedMap<Integer, CellValue>> rows = new TreeMap<>();
  private final SortedSet<Integer> hiddenRows = new TreeSet<>();
  private final List<Area> merged = new ArrayList<>();

  CellSheet(String name, boolean hidden) {
    this.name = name;
    this.hidden = hidden;
  }

  /** A sheet of cells that come from elsewhere, nothing of it hidden or merged. */
  public CellSheet(String name, SortedMap<Integer, SortedMap<Integer, CellValue>> cells) {
    this(name, false);
    cells.forEach((row, own) -> rows.put(row, new TreeMap<>(own)));
  }

  /** Cells merged into one; ends included. */
  public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  void put(int row, int column, CellValue value) {
    rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, value);
  }

  void hide(int row) {
    hiddenRows.add(row);
  }

  void merge(Area area) {
    merged.add(area);
  }

  public String name() {
    return name;
  }

  /** Whether the whole sheet is hidden. */
  public boolean isHidden() {
    return hidden;
  }

  /** Rows that hold anything, with their cells by column. */
  public SortedMap<Integer, SortedMap<Integer, CellValue>> rows() {
    return Collections.unmodifiableSortedMap(rows);
  }

  public @Nullable CellValue at(int row, int column) {
    SortedMap<Integer, CellValue> cells = rows.get(row);
    return cells == null ? null : cells.get(column);
  }

  public boolean isHidden(int row) {
    return hiddenRows.contains(row);
  }

  public List<Area> merged() {
    return Collections.unmodifiableList(merged);
  }
}
