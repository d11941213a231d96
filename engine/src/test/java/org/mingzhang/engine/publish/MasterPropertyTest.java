package org.mingzhang.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.assemble.Assembly;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.core.sample.Variety;
import org.mingzhang.document.Document;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.writing.MissingGlyphs;
import org.mingzhang.formats.writing.Writer;
import org.mingzhang.forms.LayOut;
import org.mingzhang.forms.Recognizer;

/**
 * The master property: a budget published in any layout and format, cover and contents before it,
 * and read back, is the same publication.
 */
class MasterPropertyTest {

  private static final Instant DAY = Instant.parse("2025-02-14T00:00:00Z");
  private static final int SEEDS = Integer.getInteger("mingzhang.seeds", 1);

  /** Everything there is, down to the fen. */
  private static final Variety EXACT = new Variety(true, true, true, true, true, true);

  record Made(Layout layout, Level level, Variety variety, long seed) {}

  static Stream<Made> made() {
    return Layouts.standard().all().stream()
        .flatMap(
            layout ->
                Stream.of(Level.values())
                    .flatMap(
                        level ->
                            Stream.of(Variety.USUAL, Variety.FULL, EXACT)
                                .flatMap(variety -> seeds(layout, level, variety))));
  }

  private static Stream<Made> seeds(Layout layout, Level level, Variety variety) {
    return LongStream.rangeClosed(1, SEEDS)
        .map(seed -> 10 * seed + level.ordinal())
        .mapToObj(seed -> new Made(layout, level, variety, seed));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("made")
  void givesBackWhatWasPublished(Made made) throws UnusableInput, MissingGlyphs {
    int year = SampleBudgets.of(made.layout(), made.seed()).year();
    SampleBudgets samples = new SampleBudgets(made.layout(), year, made.variety(), made.seed());
    Budget budget = samples.of(made.level());
    assertSame(budget, samples.lastYear(budget), made.layout());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.mingzhang.engine.publish.PublisherTest#layouts")
  void givesBackABudgetOfNothing(Layout layout) throws UnusableInput, MissingGlyphs {
    Budget nothing = SampleBudgets.of(layout, 1).nothing();
    assertSame(nothing, nothing, layout);
  }

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith("README.md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** What was published is put back together, published again, and read back. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void givesBackTheExamples(Path file) throws IOException, UnusableInput, MissingGlyphs {
    byte[] bytes = Files.readAllBytes(file);
    for (Publication old : new Reader(null).read(bytes, file.toString()).publications()) {
      Layout layout = Layouts.standard().find(old.layout()).orElseThrow();
      assertSame(Assembly.of(old, layout).budget(), null, layout);
    }
  }

  private static void assertSame(Budget budget, @Nullable Budget lastYear, Layout layout)
      throws UnusableInput, MissingGlyphs {
    Publication meant = Derivation.publication(budget, layout, lastYear);
    Document document =
        LayOut.document(meant, layout)
            .with(FrontMatter.of(budget, layout, DAY, List.of("保密审查：已审查")));
    FrontMatter front = new FrontMatter(document);
    for (Writer writer : Formats.writers()) {
      String name = "x." + writer.ending();
      Document read = Formats.read(writer.write(document), name);
      List<Publication> publications = Recognizer.recognise(read, name, null).publications();
      assertThat(publications).as(writer.name()).hasSize(1);
      assertThat(Difference.between(meant, front.without(publications.getFirst())))
          .as(writer.name())
          .isEmpty();
    }
  }
}
