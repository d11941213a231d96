package org.mingzhang.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.forms.samples.SampleBudgets;
import org.mingzhang.forms.samples.Unplaced;

/** What is laid out is recognised again as what it was, whatever the layout. */
class RoundTripTest {

  private static final int SEEDS = 2;

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("samples")
  void recognisesWhatWasLaidOut(String layoutId, Level level, long seed) {
    Layout layout = Layouts.standard().find(layoutId).orElseThrow();
    Publication printed = SampleBudgets.clean(layout, level, seed);
    Recognition read = Recognizer.recognise(LayOut.document(printed, layout), "sample", null);
    assertThat(read.publications()).hasSize(1);
    Unplaced.assertSame(read.publications().getFirst(), printed);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("samples")
  void recognisesABudgetWithSomethingOfEverything(String layoutId, Level level, long seed) {
    Layout layout = Layouts.standard().find(layoutId).orElseThrow();
    Publication printed = SampleBudgets.varied(layout, level, seed);
    Recognition read = Recognizer.recognise(LayOut.document(printed, layout), "sample", null);
    assertThat(read.publications()).hasSize(1);
    Unplaced.assertSame(read.publications().getFirst(), printed);
  }

  @Test
  void recognisesABudgetOfNothing() {
    for (Layout layout : Layouts.standard().all()) {
      Publication printed = SampleBudgets.nothing(layout);
      Recognition read = Recognizer.recognise(LayOut.document(printed, layout), "sample", null);
      assertThat(read.publications()).hasSize(1);
      Unplaced.assertSame(read.publications().getFirst(), printed);
    }
  }

  @Test
  void makesTheSameBudgetOfTheSameSeed() {
    Layout layout = Layouts.standard().all().getFirst();
    assertThat(SampleBudgets.clean(layout, Level.UNIT, 7))
        .isEqualTo(SampleBudgets.clean(layout, Level.UNIT, 7))
        .isNotEqualTo(SampleBudgets.clean(layout, Level.UNIT, 8));
  }

  static Stream<Arguments> samples() {
    return Layouts.standard().all().stream()
        .flatMap(
            layout ->
                Stream.of(Level.values())
                    .flatMap(
                        level ->
                            Stream.iterate(1L, seed -> seed + 1)
                                .limit(SEEDS)
                                .map(seed -> Arguments.of(layout.id(), level, seed))));
  }
}
