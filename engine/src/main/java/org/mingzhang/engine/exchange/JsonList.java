package org.mingzhang.engine.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** The frame around publications and reviews: {@code {"publications":[…]}}, one a line. */
final class JsonList implements Closeable {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  JsonList(OutputStream out) throws IOException {
    json = JSON.createGenerator(out);
    json.writeStartObject();
    json.writeArrayFieldStart("publications");
  }

  /** Where the next entry is to be written. */
  JsonGenerator next() throws IOException {
    json.writeRaw('\n');
    return json;
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
