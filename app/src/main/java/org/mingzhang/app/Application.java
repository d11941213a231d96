package org.mingzhang.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts the application: {@code serve} an installation, or {@code demo} an example county. Options
 * are {@code --port}, {@code --data} and {@code --database}; each can be a variable of the
 * environment too, such as {@code MINGZHANG_DATABASE}.
 */
@SpringBootApplication
@EnableScheduling
public class Application {

  private static final String H2 =
      "jdbc:h2:file:%s/mingzhang;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
          // What is committed is on the disk: a killed process loses nothing that was shown as
          // saved.
          + "WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

  /**
   * Starts it.
   *
   * @param words {@code serve} or {@code demo}, and options
   */
  public static void main(String[] words) {
    boolean demo = words.length > 0 && words[0].equals("demo");
    String data =
        option(words, "data")
            .orElse(System.getProperty("mingzhang.data", demo ? "data/demo" : "data"));
    String database = option(words, "database").orElse(h2(data));
    Stream<String> own =
        Stream.of(
            "--mingzhang.demo=" + demo,
            "--mingzhang.data=" + data,
            "--spring.datasource.url=" + database,
            "--server.port=" + option(words, "port").orElse("8080"));
    List<String> others =
        Arrays.stream(words).filter(word -> word.startsWith("--") && word.contains(".")).toList();
    SpringApplication.run(
        Application.class, Stream.concat(own, others.stream()).toArray(String[]::new));
  }

  /** The embedded database in a folder. */
  static String h2(String data) {
    return H2.formatted(Path.of(data).toAbsolutePath());
  }

  /** {@code --port=80} or {@code --port 80}, or what the environment says. */
  private static Optional<String> option(String[] words, String name) {
    String flag = "--" + name;
    for (int i = 0; i < words.length; i++) {
      if (words[i].startsWith(flag + "=")) {
        return Optional.of(words[i].substring(flag.length() + 1));
      }
      if (words[i].equals(flag) && i + 1 < words.length) {
        return Optional.of(words[i + 1]);
      }
    }
    return Optional.ofNullable(System.getenv("MINGZHANG_" + name.toUpperCase(Locale.ROOT)));
  }
}
