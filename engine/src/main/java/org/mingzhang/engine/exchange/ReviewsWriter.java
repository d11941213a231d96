package org.mingzhang.engine.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.verdict.Score;
import org.mingzhang.engine.review.Review;

/** Streams {@code {"publications":[…]}} with verdicts and findings, one publication a line. */
public final class ReviewsWriter implements Closeable {

  private final JsonList list;

  /**
   * @param out is closed with the writer
   */
  public ReviewsWriter(OutputStream out) throws IOException {
    list = new JsonList(out);
  }

  public void add(Review review) throws IOException {
    JsonGenerator json = list.next();
    json.writeStartObject();
    new SourceJson(json).write(review.source(), review.publication().organization());
    json.writeNumberField("year", review.publication().year());
    json.writeStringField("verdict", review.verdict().word());
    score(json, review.score());
    json.writeNumberField("setAside", review.setAside().size());
    json.writeArrayFieldStart("findings");
    for (Finding finding : review.findings()) {
      write(json, finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void score(JsonGenerator json, Score score) throws IOException {
    json.writeObjectFieldStart("score");
    json.writeNumberField("total", score.total());
    for (Score.Part part : score.parts()) {
      if (part.dimension().isJudged()) {
        json.writeNumberField(part.dimension().id(), part.points());
      }
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("fault", finding.fault());
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("message", finding.message());
    json.writeArrayFieldStart("where");
    for (Finding.Place place : finding.where()) {
      write(json, place);
    }
    json.writeEndArray();
    json.writeStringField("expected", finding.expected());
    json.writeStringField("actual", finding.actual());
    json.writeStringField("cause", finding.cause());
    json.writeStringField("repair", finding.repair());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Finding.Place place) throws IOException {
    json.writeStartObject();
    known(json, "document", place.document());
    known(json, "table", place.table());
    known(json, "row", place.row());
    known(json, "column", place.column());
    if (place.project() != null) {
      json.writeNumberField("project", place.project());
    }
    known(json, "indicator", place.indicator());
    known(json, "section", place.section());
    OriginJson.known(json, "page", place.origin().page());
    OriginJson.known(json, "line", place.origin().line());
    json.writeEndObject();
  }

  private static void known(JsonGenerator json, String name, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeStringField(name, text);
    }
  }

  @Override
  public void close() throws IOException {
    list.close();
  }
}
