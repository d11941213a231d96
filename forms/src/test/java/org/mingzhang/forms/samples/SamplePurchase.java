package org.mingzhang.forms.samples;

/**
 * A line of the procurement table.
 *
 * @param code of the catalogue of the year; its letter tells goods, works and services
 */
record SamplePurchase(
    SampleProject project, String code, String item, String measure, int quantity, long priceFen) {

  long fen() {
    return quantity * priceFen;
  }
}
