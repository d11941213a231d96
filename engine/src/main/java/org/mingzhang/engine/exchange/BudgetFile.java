package org.mingzhang.engine.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.engine.exchange.UnusableBudget.Reason;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A budget as a file: JSON when written, JSON or YAML when read. The fields are those of {@link
 * Budget} and its parts; money is in yuan with two decimals, as text; what is empty is left out,
 * and so is the unit of a line where it is the one whose budget it is.
 */
public final class BudgetFile {

  /** What the file says it is; the number changes when an old file would be misread. */
  public static final String SCHEMA = "mingzhang/budget/1";

  private static final String SCHEMA_FIELD = "schema";
  private static final int HEAD = 2_000;
  private static final Pattern MARK =
      Pattern.compile("schema['\"]?\\s*:\\s*['\"]?mingzhang/budget/");
  private static final int MOST_CHARACTERS = 200_000_000;

  private BudgetFile() {}

  /**
   * Writes a budget.
   *
   * @param out is left open
   */
  public static void write(Budget budget, OutputStream out) throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField(SCHEMA_FIELD, SCHEMA);
      new RecordWriter(json, budget.organization().code()).fields(budget);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Whether a file says that it is a budget file, of whatever version. */
  public static boolean recognises(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    return MARK.matcher(head).find();
  }

  /** Reads a budget; nothing in the file is ignored. */
  public static Budget read(InputStream in) throws UnusableBudget {
    Map<String, Object> root = fields(parsed(in));
    Object schema = root.remove(SCHEMA_FIELD);
    if (!SCHEMA.equals(schema)) {
      throw new UnusableBudget(Reason.SCHEMA, SCHEMA_FIELD, String.valueOf(schema), SCHEMA);
    }
    Object organization = root.get("organization");
    Object code = organization instanceof Map<?, ?> map ? map.get("code") : null;
    return new RecordReader(code == null ? "" : code.toString()).budget(root);
  }

  private static Object parsed(InputStream in) throws UnusableBudget {
    LoadSettings settings =
        LoadSettings.builder().setLabel("budget").setCodePointLimit(MOST_CHARACTERS).build();
    try {
      return new Load(settings).loadFromInputStream(in);
    } catch (MarkedYamlEngineException e) {
      String line =
          e.getProblemMark().map(mark -> Integer.toString(mark.getLine() + 1)).orElse("?");
      throw new UnusableBudget(Reason.NOT_READABLE, line, e.getProblem());
    } catch (YamlEngineException e) {
      throw new UnusableBudget(Reason.NOT_READABLE, "?", String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Object> fields(Object root) throws UnusableBudget {
    if (!(root instanceof Map<?, ?> map)) {
      throw new UnusableBudget(Reason.SCHEMA, SCHEMA_FIELD, "", SCHEMA);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    map.forEach((key, value) -> fields.put(String.valueOf(key), value));
    return fields;
  }
}
