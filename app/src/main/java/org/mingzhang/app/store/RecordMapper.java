package org.mingzhang.app.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ClassUtils;

/**
 * Rows as records: column {@code changed_by} is component {@code changedBy}. Spring's own mapper
 * asks the driver for {@code changedBy} first, in every row, and has it build an exception.
 *
 * @param <T> the record
 */
final class RecordMapper<T extends Record> implements RowMapper<T> {

  private final Constructor<T> constructor;
  private final RecordComponent[] components;
  private int @Nullable [] columns;

  RecordMapper(Class<T> type) {
    this.constructor = BeanUtils.getResolvableConstructor(type);
    this.components = type.getRecordComponents();
  }

  @Override
  public T mapRow(ResultSet rows, int number) throws SQLException {
    int[] where = columns;
    if (where == null) {
      where = columns(rows.getMetaData());
      columns = where;
    }
    @Nullable Object[] values = new @Nullable Object[where.length];
    for (int i = 0; i < where.length; i++) {
      values[i] = value(rows, where[i], components[i].getType());
    }
    return BeanUtils.instantiateClass(constructor, values);
  }

  private static @Nullable Object value(ResultSet rows, int column, Class<?> type)
      throws SQLException {
    if (type.isEnum()) {
      return DefaultConversionService.getSharedInstance().convert(rows.getString(column), type);
    }
    return JdbcUtils.getResultSetValue(rows, column, ClassUtils.resolvePrimitiveIfNecessary(type));
  }

  private int[] columns(ResultSetMetaData told) throws SQLException {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 1; i <= told.getColumnCount(); i++) {
      places.put(plain(JdbcUtils.lookupColumnName(told, i)), i);
    }
    return Stream.of(components)
        .mapToInt(
            component -> {
              Integer place = places.get(plain(component.getName()));
              if (place == null) {
                throw new IllegalStateException("no column for " + component);
              }
              return place;
            })
        .toArray();
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
