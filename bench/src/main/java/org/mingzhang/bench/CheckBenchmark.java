package org.mingzhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.book.Checker;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.formats.reading.UnusableInput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One document: all rules, and reading it beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CheckBenchmark {

  /** The document; give another with {@code -p document=FILE}. */
  @Param("examples/2025/512001水务局本级.md")
  public String document = "";

  private byte[] bytes = new byte[0];
  private Reader reader = new Reader(null);
  private Checker checker = new Checker(RuleBook.standard(), Locale.CHINESE);
  private List<Publication> publications = List.of();

  /** Reads the document once. */
  @Setup
  public void read() throws IOException, UnusableInput {
    bytes = Files.readAllBytes(Path.of(document));
    reader = new Reader(null);
    checker = new Checker(RuleBook.standard(), Locale.CHINESE);
    publications = reader.read(bytes, document).publications();
  }

  /** All rules over all publications of the document. */
  @Benchmark
  public int check() {
    int findings = 0;
    for (Publication publication : publications) {
      Layout layout = Layouts.standard().find(publication.layout()).orElseThrow();
      List<Finding> found = checker.check(publication, layout);
      findings += found.size();
    }
    return findings;
  }

  /** From bytes to publications. */
  @Benchmark
  public int recognise() throws UnusableInput {
    return reader.read(bytes, document).publications().size();
  }
}
