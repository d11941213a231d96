package org.mingzhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence exists in both languages, and what a page asks for is there. */
class WordsTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/mingzhang/app");
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Pattern ASKED = Pattern.compile("\\bwords\\.text\\(\"([^\"]+)\"\\s*[,)]");
  private static final Pattern BUNDLE =
      Pattern.compile("var words = frame\\.words\\(\"([^\"]+)\"\\)");

  @TestFactory
  Stream<DynamicTest> hasEverySentenceInBothLanguages() throws IOException {
    List<Path> modules;
    try (Stream<Path> all = Files.list(RESOURCES)) {
      modules = all.filter(module -> Files.exists(module.resolve("messages.properties"))).toList();
    }
    assertThat(modules).hasSizeGreaterThan(5);
    return modules.stream()
        .map(
            module ->
                DynamicTest.dynamicTest(
                    module.getFileName().toString(),
                    () -> {
                      Properties chinese = read(module.resolve("messages.properties"));
                      Properties english = read(module.resolve("messages_en.properties"));
                      assertThat(english.keySet()).isEqualTo(chinese.keySet());
                      assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> hasWhatThePagesAskFor() throws IOException {
    List<Path> pages;
    try (Stream<Path> all = Files.walk(TEMPLATES)) {
      pages = all.filter(page -> page.toString().endsWith(".jte")).toList();
    }
    assertThat(pages).hasSizeGreaterThan(8);
    return pages.stream()
        .map(
            page ->
                DynamicTest.dynamicTest(TEMPLATES.relativize(page).toString(), () -> check(page)));
  }

  private static void check(Path page) throws IOException {
    String text = Files.readString(page);
    Matcher bundle = BUNDLE.matcher(text);
    if (!bundle.find()) {
      return;
    }
    Properties sentences = read(RESOURCES.resolve(bundle.group(1)).resolve("messages.properties"));
    Set<String> missing = new TreeSet<>();
    ASKED.matcher(text).results().map(found -> found.group(1)).forEach(missing::add);
    missing.removeAll(sentences.stringPropertyNames());
    assertThat(missing).isEmpty();
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
