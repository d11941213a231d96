package org.mingzhang.engine.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.publication.Origin;

/** Writes where something was printed: only the parts that are known. */
final class OriginJson {

  private OriginJson() {}

  static void write(JsonGenerator json, Origin origin) throws IOException {
    json.writeObjectFieldStart("origin");
    parts(json, origin);
    box(json, origin.box());
    json.writeEndObject();
  }

  private static void parts(JsonGenerator json, Origin origin) throws IOException {
    known(json, "page", origin.page());
    known(json, "line", origin.line());
    if (origin.sheet() != null) {
      json.writeStringField("sheet", origin.sheet());
    }
    known(json, "block", origin.block());
    known(json, "row", origin.row());
    known(json, "column", origin.column());
  }

  static void known(JsonGenerator json, String name, int number) throws IOException {
    if (number > 0) {
      json.writeNumberField(name, number);
    }
  }

  private static void box(JsonGenerator json, Origin.@Nullable Box box) throws IOException {
    if (box == null) {
      return;
    }
    json.writeArrayFieldStart("box");
    for (float edge : new float[] {box.left(), box.top(), box.width(), box.height()}) {
      json.writeNumber(edge);
    }
    json.writeEndArray();
  }
}
