package org.mingzhang.app.review;

import org.mingzhang.app.preparation.Draft;

/** How the audit record calls things. */
final class Named {

  private Named() {}

  static String of(Draft draft) {
    return draft.year() + " " + draft.code() + " " + draft.name();
  }

  static String of(Draft draft, Version version) {
    return of(draft) + " " + version.round() + " #" + version.number();
  }
}
