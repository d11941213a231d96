package org.mingzhang.engine.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Use;
import org.mingzhang.core.budget.Worded;

/** Writes the records a budget is made of, field by field. A {@code long} is money. */
final class RecordWriter {

  /** The unit of a line, left out where it is the one whose budget it is. */
  static final String UNIT = "unit";

  private static final int FEN_DIGITS = 2;

  private final JsonGenerator json;
  private final String owner;

  RecordWriter(JsonGenerator json, String owner) {
    this.json = json;
    this.owner = owner;
  }

  void fields(Record made) throws IOException {
    for (RecordComponent component : made.getClass().getRecordComponents()) {
      Object value = value(made, component);
      boolean shown =
          component.getName().equals(UNIT)
              ? !owner.equals(value)
              : value != null && !isEmpty(value);
      if (shown) {
        json.writeFieldName(component.getName());
        write(value);
      }
    }
  }

  private static boolean isEmpty(Object value) {
    return switch (value) {
      case String text -> text.isEmpty();
      case Collection<?> list -> list.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      case Boolean flag -> !flag;
      case Integer number -> number == 0;
      case Long fen -> fen == 0;
      case BigDecimal number -> number.signum() == 0;
      case Use use -> use == Use.OWN_WORK;
      case Record made -> isAllEmpty(made);
      default -> false;
    };
  }

  private static boolean isAllEmpty(Record made) {
    for (RecordComponent component : made.getClass().getRecordComponents()) {
      Object value = value(made, component);
      if (value != null && !isEmpty(value)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object value(Record made, RecordComponent component) {
    try {
      return component.getAccessor().invoke(made);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Boolean flag -> json.writeBoolean(flag);
      case Integer number -> json.writeNumber(number);
      case Long fen -> json.writeString(BigDecimal.valueOf(fen, FEN_DIGITS).toPlainString());
      case BigDecimal number -> json.writeString(number.toPlainString());
      case Worded term -> json.writeString(term.word());
      case Enum<?> constant -> json.writeString(constant.name().toLowerCase(Locale.ROOT));
      case Collection<?> list -> {
        json.writeStartArray();
        for (Object element : list) {
          write(element);
        }
        json.writeEndArray();
      }
      case Map<?, ?> map -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          json.writeFieldName(entry.getKey().toString());
          write(entry.getValue());
        }
        json.writeEndObject();
      }
      case Record made -> {
        json.writeStartObject();
        fields(made);
        json.writeEndObject();
      }
      default -> json.writeString(value.toString());
    }
  }
}
