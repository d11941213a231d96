package org.mingzhang.forms.samples;

/** A unit of the made-up bureau: code below the department's, name, nature, rank. */
record SampleUnit(String code, String name, String nature, String rank) {

  boolean isAdministrative() {
    return nature.equals("行政");
  }
}
