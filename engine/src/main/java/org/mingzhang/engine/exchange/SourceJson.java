package org.mingzhang.engine.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.engine.review.Source;

/** Writes which file it was and whose budget it is: the head of publications and reviews alike. */
final class SourceJson {

  private final JsonGenerator json;

  SourceJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Source source, Organization organization) throws IOException {
    json.writeObjectFieldStart("document");
    json.writeStringField("name", source.name());
    json.writeStringField("sha256", source.sha256());
    json.writeStringField("format", source.format());
    json.writeNumberField("pages", source.pages());
    json.writeEndObject();
    json.writeObjectFieldStart("organization");
    json.writeStringField("code", organization.code());
    json.writeStringField("name", organization.name());
    json.writeStringField("level", organization.level().word());
    json.writeEndObject();
  }
}
