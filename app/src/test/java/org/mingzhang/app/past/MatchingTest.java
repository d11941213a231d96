package org.mingzhang.app.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.organisation.Organisation.Kind;

class MatchingTest {

  private static final List<Organisation> COUNTY =
      List.of(
          organisation(1, "512", "清河口县水务局", Kind.DEPARTMENT),
          organisation(2, "512001", "清河口县水务局", Kind.UNIT),
          organisation(3, "512002", "河道管理所", Kind.UNIT),
          organisation(4, "513002", "河道管理所", Kind.UNIT));

  @Test
  void proposesByCodeThenByNameAndOnlyWithinTheSameLevel() {
    assertThat(match("512", "清河口县水务局", true)).isEqualTo(new Matching.Match(1, "both"));
    assertThat(match("512001", "水务局机关", false)).isEqualTo(new Matching.Match(2, "code"));
    assertThat(match("", "清河口县　水务局", false)).isEqualTo(new Matching.Match(2, "name"));
    assertThat(match("", "清河口县水务局", true)).isEqualTo(new Matching.Match(1, "name"));
  }

  @Test
  void proposesNothingWhereTwoHaveTheNameOrNobodyHas() {
    assertThat(match("", "河道管理所", false)).isEqualTo(new Matching.Match(0, "nothing"));
    assertThat(match("512001", "清河口县水务局", true).organisation()).isEqualTo(1);
    assertThat(match("999", "别的局", true)).isEqualTo(new Matching.Match(0, "nothing"));
  }

  private static Matching.Match match(String code, String name, boolean department) {
    return Matching.of(
        new PastItem(9, "x.pdf", "READ", "", 2025, code, name, department, 0, "", ""), COUNTY);
  }

  private static Organisation organisation(long id, String code, String name, Kind kind) {
    return new Organisation(id, code, name, kind, null, "/" + id + "/", "", "", "", false);
  }
}
