package org.mingzhang.engine.accuracy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Scope;
import org.mingzhang.engine.accuracy.edit.Edit;

/**
 * A fault to be found, or something right that looks like one.
 *
 * @param rule id of the rule it is about
 * @param name what it is, in the words of its file
 * @param expected path of the place where the fault is to be found; null for where the edits are
 * @param scope the publications it applies to
 * @param beside the documents it needs to be checked beside
 * @param copies over how many publications it is tried
 */
record Case(
    String rule,
    String name,
    boolean fault,
    List<Edit> edits,
    @Nullable String expected,
    Scope scope,
    Set<Beside> beside,
    int copies) {

  /** A document beside the one that is checked. */
  enum Beside {
    LAST_YEAR,
    UNITS
  }

  Case {
    edits = List.copyOf(edits);
    beside = Set.copyOf(beside);
  }

  @Override
  public String toString() {
    return rule + "「" + name + "」";
  }
}
