package org.mingzhang.core.code;

import java.util.List;

/**
 * Which item of the government's economic classification an item of the departments' falls under.
 * It depends on who pays: the same salary is another item for an office than for an institution.
 */
public final class EconomicMapping {

  private final List<Entry> entries;

  EconomicMapping(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The government items a department item may fall under; empty if none is known. */
  public List<String> governmentCodes(String departmentCode, Payer payer) {
    return entries.stream()
        .filter(entry -> entry.department().equals(departmentCode))
        .filter(entry -> entry.payer() == payer || entry.payer() == Payer.ANY)
        .map(Entry::government)
        .toList();
  }

  record Entry(String department, String government, Payer payer) {}

  /** Who spends the money. */
  public enum Payer {
    /** Offices, and institutions run like them (行政，含参公). */
    OFFICE("行政"),
    /** Public institutions (事业). */
    INSTITUTION("事业"),
    /** No difference is made. */
    ANY("全部");

    private final String word;

    Payer(String word) {
      this.word = word;
    }

    static Payer of(String word) {
      for (Payer payer : values()) {
        if (payer.word.equals(word)) {
          return payer;
        }
      }
      throw new IllegalArgumentException("no such payer: " + word);
    }
  }
}
