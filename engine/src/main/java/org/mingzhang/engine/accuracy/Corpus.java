package org.mingzhang.engine.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.core.check.Others.Book;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.engine.accuracy.edit.CaseException;

/**
 * The labelled corpus: clean publications, and for each rule faults to be planted in them and
 * near-faults that are right.
 */
public final class Corpus {

  private static final String CASES = ".yaml";
  private static final String EXCEPTIONS = "formula-exceptions.yaml";

  private final List<Clean> clean;
  private final List<Case> cases;
  private final Exceptions exceptions;
  private final Set<String> measured;
  private final Road road;
  private final RuleBook rules;

  private Corpus(
      List<Clean> clean,
      List<Case> cases,
      Exceptions exceptions,
      Set<String> measured,
      Road road,
      RuleBook rules) {
    this.exceptions = exceptions;
    this.measured = Set.copyOf(measured);
    this.clean = clean;
    this.cases = cases;
    this.road = road;
    this.rules = rules;
  }

  /**
   * Reads the corpus.
   *
   * @param folder with {@code clean} and {@code cases} in it
   * @throws CaseException if something in it cannot be meant; the message says where
   */
  public static Corpus read(Path folder, RuleBook rules) throws IOException {
    Road road = new Road(rules);
    List<Book> books = new ArrayList<>();
    for (Path file : files(folder.resolve("clean"))) {
      books.add(Road.book(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    }
    List<Clean> clean =
        books.stream().map(book -> road.clean(book, Companion.of(book, books))).toList();
    if (clean.isEmpty()) {
      throw new CaseException("没有一本样本预算：" + folder.resolve("clean"));
    }
    Set<String> ids = rules.infos().stream().map(RuleInfo::id).collect(Collectors.toSet());
    List<Case> cases = new ArrayList<>();
    for (Path file : files(folder.resolve("cases"))) {
      cases.addAll(cases(file, ids));
    }
    return new Corpus(clean, cases, exceptions(folder), ids, road, rules);
  }

  private static List<Case> cases(Path file, Set<String> rules) throws IOException {
    String name = String.valueOf(file.getFileName());
    String rule = name.endsWith(CASES) ? name.substring(0, name.length() - CASES.length()) : "";
    if (!rules.contains(rule)) {
      throw new CaseException(name + "：文件应以规则的编号命名，如 P2.plan-end.yaml");
    }
    return CaseReader.read(rule, Files.readString(file, UTF_8));
  }

  private static Exceptions exceptions(Path folder) throws IOException {
    Path file = folder.resolve(EXCEPTIONS);
    return Exceptions.read(Files.exists(file) ? Files.readString(file, UTF_8) : "", EXCEPTIONS);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new CaseException("没有文件夹 " + folder);
    }
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("README"))
          .sorted()
          .toList();
    }
  }

  /** The same corpus with the cases of some rules only. */
  public Corpus only(Collection<String> wanted) {
    return new Corpus(
        clean,
        cases.stream().filter(one -> wanted.contains(one.rule())).toList(),
        exceptions,
        Set.copyOf(wanted),
        road,
        rules);
  }

  Exceptions exceptions() {
    return exceptions;
  }

  /** Whether a rule is to be measured. */
  boolean measures(String rule) {
    return measured.contains(rule);
  }

  List<Clean> clean() {
    return clean;
  }

  /** The publications in which something is said although nothing is wrong, and what. */
  public List<String> falseAlarms() {
    return clean.stream()
        .flatMap(
            one ->
                one.findings().stream().map(f -> one.name() + "：" + f.rule() + " " + f.message()))
        .toList();
  }

  List<Case> cases() {
    return cases;
  }

  Road road() {
    return road;
  }

  RuleBook rules() {
    return rules;
  }
}
