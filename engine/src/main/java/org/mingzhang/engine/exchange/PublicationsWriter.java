package org.mingzhang.engine.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.review.Source;

/** Streams {@code {"publications":[…]}}, one publication a line. */
public final class PublicationsWriter implements Closeable {

  private final JsonList list;

  /**
   * @param out is closed with the writer
   */
  public PublicationsWriter(OutputStream out) throws IOException {
    list = new JsonList(out);
  }

  public void add(Source source, Publication publication) throws IOException {
    new PublicationJson(list.next()).write(source, publication);
  }

  @Override
  public void close() throws IOException {
    list.close();
  }
}
