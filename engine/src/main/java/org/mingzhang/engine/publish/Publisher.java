package org.mingzhang.engine.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.derive.Unplaced;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.document.Document;
import org.mingzhang.engine.across.Unfit;
import org.mingzhang.engine.exchange.PublicationsWriter;
import org.mingzhang.engine.opendata.Manifest;
import org.mingzhang.engine.opendata.OpenData;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.review.Reviewer;
import org.mingzhang.engine.review.Source;
import org.mingzhang.engine.review.Verdict;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.writing.MissingGlyphs;
import org.mingzhang.formats.writing.Writer;
import org.mingzhang.forms.LayOut;
import org.mingzhang.forms.Recognizer;

/**
 * Publishes budgets: derives the publication, checks it, prints it in every format, and reads every
 * file back. If one of them does not say what was meant, none is released. Has no state.
 */
public final class Publisher {

  private static final String DATA = "data/";

  private final Reviewer reviewer;

  /**
   * @param reviewer checks what is to be published
   */
  public Publisher(Reviewer reviewer) {
    this.reviewer = reviewer;
  }

  /**
   * Publishes one budget.
   *
   * @throws Unfit if last year's budget or the units are not those of this budget, or do not fit
   *     together
   */
  public Outcome publish(Request request) {
    Layout layout = request.layout();
    List<Others.Book> units = Department.books(request);
    Budget budget = Department.budget(request);
    SequencedMap<String, List<String>> homeless = Unplaced.of(budget.texts(), layout);
    if (!homeless.isEmpty()) {
      return new Outcome.Homeless(homeless);
    }
    LastYear.Found before = request.lastYear().found(budget, layout);
    Publication derived = Derivation.publication(budget, layout, before.budget());
    Publication meant = LayOut.spoken(derived, layout);
    List<Difference> unsaid = Difference.unsaid(derived, meant);
    if (!unsaid.isEmpty()) {
      return new Outcome.Unfaithful("text", unsaid);
    }
    String name = FileName.of(meant, layout);
    Others others = new Others(before.book(), units);
    Review review = reviewer.review(new Source(name, "", "budget", 1), meant, others);
    if (review.verdict() == Verdict.ERRORS) {
      return new Outcome.Refused(review);
    }
    Document document =
        LayOut.document(meant, layout)
            .with(FrontMatter.of(budget, layout, request.identity().published(), request.cover()));
    FrontMatter front = new FrontMatter(document);
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    for (Writer writer : Formats.writers()) {
      String file = name + "." + writer.ending();
      try {
        byte[] bytes = writer.write(document);
        Outcome fault = readBack(meant, front, writer.name(), bytes, file);
        if (fault != null) {
          return fault;
        }
        files.put(file, bytes);
      } catch (MissingGlyphs e) {
        return new Outcome.Unprintable(writer.name(), e.missing());
      }
    }
    files.put(DATA + "publication.json", json(meant, name));
    OpenData.files(budget, request.identity())
        .forEach((file, bytes) -> files.put(DATA + file, bytes));
    files.put("manifest.json", Manifest.of(name, files));
    return new Outcome.Ready(review, files);
  }

  /** What is wrong with a printed file; null if it says what was meant. */
  private static @Nullable Outcome readBack(
      Publication meant, FrontMatter front, String format, byte[] bytes, String file) {
    try {
      List<Publication> read =
          Recognizer.recognise(Formats.read(bytes, file), file, null).publications();
      if (read.size() != 1) {
        return new Outcome.Unfaithful(format, List.of());
      }
      List<Difference> differences = Difference.between(meant, front.without(read.getFirst()));
      return differences.isEmpty() ? null : new Outcome.Unfaithful(format, differences);
    } catch (UnusableInput e) {
      return new Outcome.Unfaithful(format, List.of());
    }
  }

  private static byte[] json(Publication publication, String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PublicationsWriter writer = new PublicationsWriter(out)) {
      writer.add(new Source(name, "", "budget", 1), publication);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
