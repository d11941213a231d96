package org.mingzhang.app.audit;

import java.util.Locale;
import java.util.Optional;

/** What a module calls the things that it records by their ids. */
public interface Terms {

  /** What an id may be of. */
  enum Kind {
    ROUND,
    STEP,
    DAY
  }

  /** The title; empty if there is no such thing. */
  Optional<String> title(Kind kind, String id, Locale language);
}
