package org.mingzhang.core.sample;

import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.core.budget.Disclosure;

/** The secrecy decisions of the made-up bureau: one section, one class, one item. */
final class Secrets {

  static final Disclosure DEPTHS =
      new Disclosure(new TreeMap<>(Map.of("20822", 5, "210", 3, "2130314", 0)));

  private Secrets() {}
}
