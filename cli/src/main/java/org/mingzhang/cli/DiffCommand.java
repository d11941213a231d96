package org.mingzhang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.compare.Comparison;
import org.mingzhang.engine.compare.Difference;
import org.mingzhang.engine.compare.DifferencesJson;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.engine.review.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Compares two documents table by table. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

  /** How the differences are printed. */
  enum DiffFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @ParentCommand private Mingzhang program;

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "first")
  private String before;

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "second")
  private String after;

  @Option(names = "--format", paramLabel = "text|json")
  private DiffFormat format = DiffFormat.TEXT;

  @Option(names = "--layout", paramLabel = "ID")
  private @Nullable String layout;

  @Override
  public Integer call() throws IOException {
    Reader reader = new Reader(Choices.layout(layout, program.words()));
    List<Reading> readings = new ArrayList<>();
    if (!new Batch(program, reader).run(List.of(before, after), r -> r, readings::add)
        || readings.size() != 2) {
      return Exit.UNUSABLE;
    }
    List<Difference> differences =
        differences(readings.get(0).publications(), readings.get(1).publications());
    if (format == DiffFormat.JSON) {
      DifferencesJson.write(differences, OutputFile.leavingOpen(program.console().out()));
    } else {
      print(differences);
    }
    return differences.isEmpty() ? Exit.CLEAN : Exit.FINDINGS;
  }

  /** Publications are paired by the code of the organisation, else in their order. */
  private static List<Difference> differences(List<Publication> old, List<Publication> fresh) {
    List<Difference> differences = new ArrayList<>();
    List<Publication> unpaired = new ArrayList<>(old);
    for (Publication publication : fresh) {
      if (!unpaired.isEmpty()) {
        Publication former =
            unpaired.stream()
                .filter(candidate -> sameOrganization(candidate, publication))
                .findFirst()
                .orElse(unpaired.getFirst());
        unpaired.remove(former);
        differences.addAll(Comparison.of(former, publication));
      }
    }
    return differences;
  }

  private static boolean sameOrganization(Publication one, Publication other) {
    return one.organization().code().equals(other.organization().code())
        && one.organization().name().equals(other.organization().name());
  }

  private void print(List<Difference> differences) {
    PrintWriter out = new PrintWriter(program.console().out(), false, StandardCharsets.UTF_8);
    String table = null;
    for (Difference difference : differences) {
      if (!difference.table().equals(table)) {
        table = difference.table();
        out.println();
        out.println(table.isEmpty() ? program.words().text("diff.projects") : table);
      }
      out.println("  " + line(difference));
    }
    out.println();
    out.println(program.words().text("diff.count", differences.size()));
    out.flush();
  }

  private String line(Difference difference) {
    String place =
        (difference.row() + (difference.column().isEmpty() ? "" : " · " + difference.column()))
            .strip();
    String change = difference.change() == null ? "" : "  (" + difference.change() + ")";
    String zero = program.words().text("diff.nothing");
    return switch (difference.kind()) {
      case CHANGED ->
          "~ " + place + "  " + difference.before() + " → " + difference.after() + change;
      case ADDED -> "+ " + place + "  " + zero + " → " + difference.after() + change;
      case REMOVED -> "- " + place + "  " + difference.before() + " → " + zero + change;
    };
  }
}
