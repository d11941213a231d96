package org.mingzhang.engine.workbook.line;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Worded;

/**
 * The values of one line by column: codes, words and texts as {@link String}, money in fen as
 * {@link Long}, other numbers as {@link BigDecimal}, years as {@link Integer}. What is empty is not
 * there.
 */
public final class Line {

  /** The column of the unit whose line it is; empty for the owner of the workbook. */
  public static final String UNIT = "unit";

  private static final String YES = "是";
  private static final String NO = "否";

  private final Map<String, Object> values = new LinkedHashMap<>();

  public Line put(String key, @Nullable Object value) {
    if (value != null && !value.equals("")) {
      values.put(key, value);
    }
    return this;
  }

  Line flag(String key, boolean value) {
    return put(key, value ? YES : NO);
  }

  public @Nullable Object get(String key) {
    return values.get(key);
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** The columns that have a value. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** Whether something in it could not be read. */
  public boolean hasUnread() {
    return values.values().stream().anyMatch(Unread.class::isInstance);
  }

  /** This line with the values of another beside its own. */
  public Line and(Line other) {
    Line both = new Line();
    both.values.putAll(values);
    other.values.forEach(both.values::putIfAbsent);
    return both;
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** A text; "" if there is none. */
  public String text(String key) {
    Object value = values.get(key);
    return value == null ? "" : value.toString();
  }

  /** Money in fen; 0 if there is none. */
  public long fen(String key) {
    return values.get(key) instanceof Long fen ? fen : 0;
  }

  BigDecimal number(String key) {
    return values.get(key) instanceof BigDecimal number ? number : BigDecimal.ZERO;
  }

  int year(String key) {
    return values.get(key) instanceof Integer year ? year : 0;
  }

  boolean flag(String key) {
    return YES.equals(values.get(key));
  }

  /** The fund of a column; only asked of lines that have one. */
  public Fund fund(String key) {
    return Fund.of(text(key)).orElseThrow();
  }

  <E extends Enum<E> & Worded> E word(Class<E> type, String key, E otherwise) {
    for (E constant : type.getEnumConstants()) {
      if (constant.word().equals(text(key))) {
        return constant;
      }
    }
    return otherwise;
  }

  /** The unit it belongs to. */
  public String unit(String owner) {
    return has(UNIT) ? text(UNIT) : owner;
  }

  /** The values of a repeated column by member. */
  <K, V> SortedMap<K, V> members(String id, Function<String, K> member, Class<V> type) {
    SortedMap<K, V> members = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          if (key.startsWith(id + ":") && type.isInstance(value)) {
            members.put(member.apply(key.substring(id.length() + 1)), type.cast(value));
          }
        });
    return members;
  }

  /** The members of a repeated column that this line fills. */
  public Iterable<String> members(String id) {
    return members(id, member -> member, Object.class).keySet();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Line line && values.equals(line.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
