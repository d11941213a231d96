package org.mingzhang.engine.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.check.Others.Book;
import org.mingzhang.core.check.book.Checker;
import org.mingzhang.core.check.book.Examination;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.document.Document;
import org.mingzhang.engine.accuracy.edit.CaseException;
import org.mingzhang.engine.accuracy.edit.Edited;
import org.mingzhang.engine.accuracy.edit.NothingToEdit;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.writing.MissingGlyphs;
import org.mingzhang.forms.LayOut;
import org.mingzhang.forms.Recognizer;

/** The whole road: a publication is printed, read back and checked. */
final class Road {

  private static final String TEXT = "text";
  private static final String HTML = "html";
  private static final int FORMATS = 3;

  private final Checker checker;

  Road(RuleBook rules) {
    checker = new Checker(rules, Locale.CHINESE);
  }

  /** A book out of a file of the corpus. */
  static Book book(String name, byte[] bytes) {
    List<Publication> read = read(name, bytes);
    if (read.size() != 1) {
      throw new CaseException(name + "：应当是一本预算，读出 " + read.size() + " 本");
    }
    return new Book(name, read.getFirst(), layout(read.getFirst()));
  }

  /** What the rules make of a book as it is. */
  Clean clean(Book book, Others others) {
    Examination beside = examine(book, others);
    return new Clean(
        book.document(),
        book.publication(),
        book.layout(),
        others,
        beside.findings(),
        judging(beside),
        judging(examine(book, Others.NONE)));
  }

  private Examination examine(Book book, Others others) {
    return checker.examine(Facts.of(book.publication(), book.layout(), others));
  }

  private static Set<String> judging(Examination examination) {
    return examination.outcomes().stream()
        .filter(outcome -> outcome.result() != Examination.Result.NOT_APPLICABLE)
        .map(outcome -> outcome.rule().id())
        .collect(Collectors.toSet());
  }

  /**
   * Prints an edited publication, reads it back and checks it. Changes of the printed text as a
   * whole are made in plain text; everything else takes turns between the formats.
   */
  List<Finding> findings(Edited edited, Clean clean, Others others, int turn) throws NothingToEdit {
    Document document = LayOut.document(edited.publication(), clean.layout());
    boolean plain = edited.changesPrint() || turn % FORMATS == 0;
    byte[] printed = print(document, plain ? TEXT : HTML);
    if (edited.changesPrint()) {
      printed = edited.print(new String(printed, UTF_8)).getBytes(UTF_8);
    }
    Others beside = reread(others, edited);
    List<Finding> findings = new ArrayList<>();
    for (Publication publication : read(plain ? "case.txt" : "case.html", printed)) {
      Facts facts = Facts.of(publication, layout(publication), beside);
      findings.addAll(checker.examine(facts).findings());
    }
    return findings;
  }

  /** The documents beside it, those of them printed and read back that were changed. */
  private static Others reread(Others others, Edited edited) {
    Book lastYear = others.lastYear();
    return new Others(
        lastYear == null ? null : reread(lastYear, edited),
        others.units().stream().map(unit -> reread(unit, edited)).toList());
  }

  private static Book reread(Book book, Edited edited) {
    Publication changed = edited.beside().get(book.document());
    return changed == null
        ? book
        : book(book.document(), print(LayOut.document(changed, book.layout()), TEXT));
  }

  private static byte[] print(Document document, String format) {
    try {
      return Formats.write(document, format);
    } catch (MissingGlyphs e) {
      throw new IllegalStateException(e);
    }
  }

  private static Layout layout(Publication publication) {
    return Layouts.standard().find(publication.layout()).orElseThrow();
  }

  private static List<Publication> read(String name, byte[] bytes) {
    try {
      return Recognizer.recognise(Formats.read(bytes, name), name, null).publications();
    } catch (UnusableInput e) {
      throw new CaseException(name + "：读不了：" + e.getMessage());
    }
  }
}
