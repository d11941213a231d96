package org.mingzhang.core.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A secrecy decision on a code holds for all below it, unless one of those has its own. */
class DisclosureTest {

  @Test
  void takesTheDecisionOnTheLongestCode() {
    Disclosure disclosure =
        new Disclosure(new TreeMap<>(Map.of("204", 5, "20402", 3, "2040219", 0)));
    assertThat(disclosure.depth("2040101")).isEqualTo(5);
    assertThat(disclosure.depth("2040201")).isEqualTo(3);
    assertThat(disclosure.depth("2040219")).isZero();
    assertThat(disclosure.depth("2010301")).isEqualTo(7);
  }
}
