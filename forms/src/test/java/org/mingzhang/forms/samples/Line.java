package org.mingzhang.forms.samples;

/**
 * What a budget is made of: a sum of money, for a purpose, from a source. Everything printed is a
 * view over these.
 *
 * @param function 7 digits of the functional classification
 * @param economy 5 digits of the departments' economic classification
 * @param carriedOver whether the money was left from the year before
 */
record Line(String function, String economy, Fund fund, Kind kind, boolean carriedOver, long fen) {

  /** Personnel and public expenditure are basic, projects are not. */
  enum Kind {
    PERSONNEL,
    PUBLIC,
    PROJECT
  }

  boolean isBasic() {
    return kind != Kind.PROJECT;
  }

  boolean isFiscal() {
    return fund.isFiscal();
  }
}
