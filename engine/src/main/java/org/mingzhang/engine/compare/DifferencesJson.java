package org.mingzhang.engine.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes differences as {@code {"differences":[…]}}. */
public final class DifferencesJson {

  private DifferencesJson() {}

  /**
   * Writes them.
   *
   * @param out is closed
   */
  public static void write(List<Difference> differences, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("differences");
      for (Difference difference : differences) {
        write(difference, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(Difference difference, JsonGenerator json) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("kind", difference.kind().word());
    json.writeStringField("table", difference.table());
    json.writeStringField("row", difference.row());
    json.writeStringField("column", difference.column());
    json.writeStringField("before", difference.before());
    json.writeStringField("after", difference.after());
    json.writeStringField("change", difference.change());
    json.writeEndObject();
  }
}
