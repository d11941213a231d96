package org.mingzhang.engine.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.indicator.IndicatorValue;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Table;
import org.mingzhang.engine.review.Source;

/** Writes one publication; the methods follow the order of its keys. */
final class PublicationJson {

  static final String SCHEMA = "mingzhang/publication/1";

  private final JsonGenerator json;

  PublicationJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Source source, Publication publication) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    head(source, publication);
    tables(publication.tables());
    projects(publication.projects());
    institutions(publication.institutions());
    statements(publication.statements());
    overallPerformance(publication.overallPerformance());
    glossary(publication.glossary());
    unread(publication.unread());
    repairs(publication.repairs());
    json.writeEndObject();
  }

  private void head(Source source, Publication publication) throws IOException {
    new SourceJson(json).write(source, publication.organization());
    json.writeNumberField("year", publication.year());
    json.writeStringField("kind", publication.kind().word());
    json.writeStringField("layout", publication.layout());
    json.writeStringField("moneyUnit", publication.moneyUnit().label());
  }

  private void tables(List<Table> tables) throws IOException {
    json.writeObjectFieldStart("tables");
    for (Table table : tables) {
      json.writeObjectFieldStart(table.key());
      json.writeStringField("title", table.title());
      json.writeStringField("unit", table.unit().label());
      json.writeStringField("note", table.note());
      strings("columns", table.columns().stream().map(Column::title).toList());
      json.writeArrayFieldStart("rows");
      for (Row row : table.rows()) {
        json.writeStartObject();
        strings("cells", row.cells().stream().map(Cell::text).toList());
        OriginJson.write(json, row.origin());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void projects(List<ProjectSheet> projects) throws IOException {
    json.writeArrayFieldStart("projects");
    for (ProjectSheet project : projects) {
      json.writeStartObject();
      json.writeNumberField("number", project.number());
      json.writeStringField("code", project.code());
      json.writeStringField("unitCode", project.unitCode());
      json.writeStringField("name", project.name());
      json.writeStringField("budget", project.budget().text());
      json.writeStringField("fiscalFunds", project.fiscalFunds().text());
      json.writeStringField("otherFunds", project.otherFunds().text());
      json.writeStringField("purpose", project.purpose());
      json.writeObjectFieldStart("paymentPlan");
      for (Map.Entry<Integer, String> share : project.paymentPlan().entrySet()) {
        json.writeStringField(share.getKey().toString(), share.getValue());
      }
      json.writeEndObject();
      strings("goals", project.goals());
      indicators(project.indicators());
      OriginJson.write(json, project.origin());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void indicators(List<ProjectSheet.Indicator> indicators) throws IOException {
    json.writeArrayFieldStart("indicators");
    for (ProjectSheet.Indicator indicator : indicators) {
      json.writeStartObject();
      json.writeStringField("level1", indicator.level1());
      json.writeStringField("level2", indicator.level2());
      json.writeStringField("level3", indicator.level3());
      json.writeStringField("description", indicator.description());
      json.writeStringField("value", indicator.value());
      json.writeStringField("basis", indicator.basis());
      json.writeFieldName("parsed");
      parsed(indicator.parsed());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void parsed(@Nullable IndicatorValue value) throws IOException {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("operator", value.operator().sign());
    if (value.number() != null) {
      json.writeNumberField("number", value.number());
    }
    if (value.upper() != null) {
      json.writeNumberField("upper", value.upper());
    }
    json.writeStringField("unit", value.unit());
    if (!value.quality().isEmpty()) {
      json.writeStringField("quality", value.quality());
    }
    json.writeEndObject();
  }

  private void institutions(List<Publication.Institution> institutions) throws IOException {
    json.writeArrayFieldStart("institutions");
    for (Publication.Institution institution : institutions) {
      json.writeStartObject();
      json.writeStringField("name", institution.name());
      json.writeStringField("nature", institution.nature());
      json.writeStringField("rank", institution.rank());
      json.writeStringField("funding", institution.funding());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void statements(List<Statement> statements) throws IOException {
    json.writeArrayFieldStart("statements");
    for (Statement statement : statements) {
      json.writeStartObject();
      json.writeStringField("section", statement.section());
      json.writeStringField("text", statement.text());
      json.writeStringField("subject", statement.subject());
      json.writeNumberField("year", statement.year());
      json.writeStringField("amount", statement.printed());
      json.writeStringField("unit", statement.unit());
      json.writeStringField("direction", word(statement.direction()));
      json.writeStringField("measure", word(statement.measure()));
      OriginJson.write(json, statement.origin());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void overallPerformance(OverallPerformance overall) throws IOException {
    json.writeObjectFieldStart("overallPerformance");
    json.writeStringField("goal", overall.goal());
    json.writeArrayFieldStart("items");
    for (OverallPerformance.Item item : overall.items()) {
      json.writeStartObject();
      json.writeStringField("title", item.title());
      json.writeStringField("goal", item.goal());
      strings("indicators", item.indicators());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings("measures", overall.measures());
    json.writeEndObject();
  }

  private void glossary(List<Publication.Term> glossary) throws IOException {
    json.writeArrayFieldStart("glossary");
    for (Publication.Term term : glossary) {
      json.writeStartObject();
      json.writeStringField("term", term.term());
      json.writeStringField("explanation", term.explanation());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void unread(List<Publication.Unread> all) throws IOException {
    json.writeArrayFieldStart("unread");
    for (Publication.Unread unread : all) {
      json.writeStartObject();
      OriginJson.write(json, unread.origin());
      json.writeStringField("text", unread.text());
      json.writeStringField("why", unread.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void repairs(List<Publication.Repair> repairs) throws IOException {
    json.writeArrayFieldStart("repairs");
    for (Publication.Repair repair : repairs) {
      json.writeStartObject();
      OriginJson.write(json, repair.origin());
      json.writeStringField("printed", repair.printed());
      json.writeStringField("read", repair.read());
      json.writeStringField("why", repair.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
