package org.mingzhang.engine.whole;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.forms.samples.SampleBudgets;

/** Clean budgets of every layout and level, under several seeds. */
final class Samples {

  private static final int SEEDS = 4;

  private Samples() {}

  /** A clean budget with what it was made from. */
  record Sample(Layout layout, Level level, long seed) {

    Publication publication() {
      return SampleBudgets.clean(layout, level, seed);
    }

    @Override
    public String toString() {
      return layout.id() + " " + level.word() + " " + seed;
    }
  }

  static Stream<Sample> all() {
    return of(SEEDS);
  }

  /** One of each layout and level. */
  static Stream<Sample> one() {
    return of(1);
  }

  private static Stream<Sample> of(int seeds) {
    return Layouts.standard().all().stream()
        .flatMap(
            layout ->
                Stream.of(Level.values())
                    .flatMap(
                        level ->
                            LongStream.rangeClosed(1, seeds)
                                .mapToObj(seed -> new Sample(layout, level, seed))));
  }
}
