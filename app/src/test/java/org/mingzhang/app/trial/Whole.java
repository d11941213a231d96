package org.mingzhang.app.trial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What always holds of a database, whenever the application that wrote to it was killed. */
final class Whole {

  /** Statements that each count what must not be, below a comment that says what that is. */
  private static final String FILE = "whole.sql";

  private final Map<String, String> never = new LinkedHashMap<>();

  Whole() throws IOException {
    try (InputStream in = Whole.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException(FILE);
      }
      for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*")) {
        int end = part.indexOf('\n');
        if (part.startsWith("-- ") && end > 0) {
          never.put(part.substring(3, end), part.substring(end));
        }
      }
    }
  }

  /** Fails at the first that is not whole. */
  void demand(JdbcClient db) {
    never.forEach(
        (what, sql) -> {
          long times = db.sql(sql).query(Long.class).single();
          if (times != 0) {
            throw new IllegalStateException(what + ": " + times);
          }
        });
  }
}
