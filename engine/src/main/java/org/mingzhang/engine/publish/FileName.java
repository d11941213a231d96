package org.mingzhang.engine.publish;

import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Publication;

/** What the files of a publication are called, such as 某某局2026年部门预算. */
final class FileName {

  private static final String FORBIDDEN = "\\/:*?\"<>|";

  private FileName() {}

  static String of(Publication publication, Layout layout) {
    String name =
        layout.fill(
            publication.organization().name() + "{年}年{主体}预算",
            publication.organization().level(),
            publication.year());
    StringBuilder safe = new StringBuilder(name.length());
    for (char c : name.toCharArray()) {
      safe.append(c <= ' ' || FORBIDDEN.indexOf(c) >= 0 ? '_' : c);
    }
    return safe.toString();
  }
}
