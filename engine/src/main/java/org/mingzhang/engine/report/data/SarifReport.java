package org.mingzhang.engine.report.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.book.Examination.Outcome;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.Report;
import org.mingzhang.engine.report.Titles;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.words.Words;

/** The findings as SARIF 2.1.0, for tools that show the results of static analysis. */
public final class SarifReport implements Report {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonGenerator json;
  private final Look look;
  private final Words words;
  private final Titles titles;
  private final Map<String, RuleInfo> rules = new LinkedHashMap<>();

  /**
   * @param out is closed with the report
   */
  public SarifReport(OutputStream out, Look look) throws IOException {
    this.json = new JsonFactory().createGenerator(out);
    this.look = look;
    this.words = look.words();
    this.titles = new Titles(words);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("language", words.languageTag());
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void add(Review review) throws IOException {
    for (Outcome outcome : review.examination().outcomes()) {
      rules.putIfAbsent(outcome.rule().id(), outcome.rule());
    }
    for (Finding finding : review.findings()) {
      result(review, finding);
    }
  }

  private void result(Review review, Finding finding) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeStringField("level", finding.severity().word());
    message("message", sentence(finding));
    List<Place> places = finding.where();
    json.writeArrayFieldStart("locations");
    if (places.isEmpty()) {
      location(review, null, 0);
    } else {
      location(review, places.getFirst(), 0);
    }
    json.writeEndArray();
    if (places.size() > 1) {
      json.writeArrayFieldStart("relatedLocations");
      for (int i = 1; i < places.size(); i++) {
        location(review, places.get(i), i);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private String sentence(Finding finding) {
    List<String> parts = new ArrayList<>(List.of(finding.message()));
    labelled(parts, "actual", finding.actual());
    labelled(parts, "expected", finding.expected());
    labelled(parts, "cause", finding.cause());
    labelled(parts, "repair", finding.repair());
    return String.join("\n", parts);
  }

  private void labelled(List<String> parts, String label, String text) {
    if (!text.isEmpty()) {
      parts.add(words.text("label." + label) + " " + text);
    }
  }

  private void location(Review review, @Nullable Place place, int id) throws IOException {
    json.writeStartObject();
    if (id > 0) {
      json.writeNumberField("id", id);
    }
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    String document = place == null ? null : place.document();
    json.writeStringField("uri", uri(document == null ? review.source().name() : document));
    json.writeEndObject();
    if (place != null && place.origin().line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", place.origin().line());
      json.writeEndObject();
    }
    json.writeEndObject();
    logical(review, place);
    json.writeEndObject();
  }

  private void logical(Review review, @Nullable Place place) throws IOException {
    String name = titles.of(review.publication());
    if (place != null) {
      name = name + " / " + (titles.group(place) + " " + titles.within(place)).strip();
    }
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", name);
    json.writeEndObject();
    json.writeEndArray();
  }

  /** A relative reference as SARIF wants it: percent-encoded, forward slashes. */
  private static String uri(String name) {
    try {
      return new URI(null, null, name.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException unusual) {
      return "input";
    }
  }

  private void message(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Mingzhang");
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules.values()) {
      json.writeRaw('\n');
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      message("shortDescription", rule.title(look.language()));
      message("help", help(rule));
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", rule.severity().word());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String help(RuleInfo rule) {
    return (rule.regulation() + "\n" + rule.description() + "\n" + rule.formula())
        .strip()
        .concat(rule.regulation().isEmpty() && rule.description().isEmpty() ? rule.id() : "");
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    tool();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
