package org.mingzhang.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param command the first word
 * @param files the other words that are no options
 * @param options by name; of a mere flag "true"
 */
record CommandLine(String command, List<String> files, Map<String, String> options) {

  private static final String H2 =
      "jdbc:h2:file:%s/mingzhang;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
          // What is committed is on the disk: a killed process loses nothing that was shown as
          // saved.
          + "WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;"
          // Rows are mapped by trying names of columns; H2 would write each try to a file.
          + "TRACE_LEVEL_FILE=0";

  private static final List<String> FLAGS = List.of("no-serve");

  static CommandLine of(String... words) {
    List<String> files = new ArrayList<>();
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (!word.startsWith("--")) {
        files.add(word);
        continue;
      }
      String name = word.substring(2);
      int equals = name.indexOf('=');
      if (equals > 0) {
        options.put(name.substring(0, equals), name.substring(equals + 1));
      } else if (FLAGS.contains(name) || i + 1 == words.length) {
        options.put(name, "true");
      } else {
        i++;
        options.put(name, words[i]);
      }
    }
    String command = files.isEmpty() ? "" : files.removeFirst();
    return new CommandLine(command, List.copyOf(files), options);
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** An option, or what the environment says in its place. */
  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name))
        .or(() -> Optional.ofNullable(System.getenv("MINGZHANG_" + name.toUpperCase(Locale.ROOT))));
  }

  boolean isDemo() {
    return command.equals("demo");
  }

  /** The folder that everything is kept in. */
  Path data() {
    Path home = Path.of(System.getProperty("mingzhang.home", "."));
    Path usual = home.resolve(isDemo() ? "data/demo" : "data");
    return option("data").map(Path::of).orElse(usual).toAbsolutePath();
  }

  /** The address of the database. */
  String database() {
    return option("database").orElse(h2(data().toString()));
  }

  /** The address of the embedded database in a folder. */
  static String h2(String data) {
    return H2.formatted(Path.of(data).toAbsolutePath());
  }

  /** What the application is told. */
  List<String> settings() {
    List<String> settings = new ArrayList<>();
    settings.add("--mingzhang.demo=" + isDemo());
    settings.add("--mingzhang.data=" + data());
    settings.add("--spring.datasource.url=" + database());
    settings.add("--server.port=" + option("port").orElse("8080"));
    option("address").ifPresent(address -> settings.add("--server.address=" + address));
    options.forEach(
        (name, value) -> {
          if (name.contains(".")) {
            settings.add("--" + name + "=" + value);
          }
        });
    return settings;
  }
}
