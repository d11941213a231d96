package org.mingzhang.app.portal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.app.disclosure.PublicFile;
import org.mingzhang.app.disclosure.Published;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.formats.reading.UnusableInput;
import org.springframework.stereotype.Component;

/**
 * What a publication says, read from a file of it: the page shows what was published, and nothing
 * that was computed since. The latest that were asked for are remembered.
 */
@Component
class Texts {

  private static final int MOST = 100;
  private static final float LOAD = 0.75f;

  private final Published published;
  private final Reader reader = new Reader(null);
  private final Map<Long, Publication> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, LOAD, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Publication> eldest) {
              return size() > MOST;
            }
          });

  Texts(Published published) {
    this.published = published;
  }

  Publication of(Published.Publication one, List<PublicFile> files) {
    Publication read = known.get(one.id());
    if (read == null) {
      read = read(files);
      known.put(one.id(), read);
    }
    return read;
  }

  private Publication read(List<PublicFile> files) {
    PublicFile html =
        files.stream().filter(file -> file.ending().equals("html")).findFirst().orElseThrow();
    try {
      return reader.read(published.bytes(html), html.name()).publications().getFirst();
    } catch (UnusableInput e) {
      throw new IllegalStateException("what was read back once can be read again", e);
    }
  }
}
