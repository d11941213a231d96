package org.mingzhang.formats.xlsx;

/** A sheet of a workbook that is written. */
interface WrittenSheet {

  String name();

  /** The part of the package. */
  String xml();

  /** The rows that are printed at the head of every page, as {@code $1:$4}; "" if none. */
  String titleRows();

  /** What is printed, as {@code $A$1:$G$20}. */
  String printArea();
}
