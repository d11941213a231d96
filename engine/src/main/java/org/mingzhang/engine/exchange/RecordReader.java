package org.mingzhang.engine.exchange;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Use;
import org.mingzhang.core.budget.Worded;
import org.mingzhang.engine.exchange.UnusableBudget.Reason;

/** Makes the records a budget is made of from the tree of a file; the way back of its writer. */
final class RecordReader {

  private static final int FEN_DIGITS = 2;
  private static final Set<String> REQUIRED = Set.of("organization", "year", "fund", "level");

  private final String owner;

  RecordReader(String owner) {
    this.owner = owner;
  }

  Budget budget(Map<String, Object> fields) throws UnusableBudget {
    return (Budget) record(Budget.class, fields, "");
  }

  private Record record(Class<?> type, Map<?, ?> fields, String place) throws UnusableBudget {
    RecordComponent[] components = type.getRecordComponents();
    Set<String> unknown =
        fields.keySet().stream()
            .map(String::valueOf)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      unknown.remove(name);
      values[i] = component(components[i], fields.get(name), inside(place, name));
    }
    if (!unknown.isEmpty()) {
      String names =
          Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.joining(" "));
      throw new UnusableBudget(
          Reason.UNKNOWN_FIELD, inside(place, unknown.iterator().next()), names);
    }
    return made(type, components, values);
  }

  private static Record made(Class<?> type, RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String inside(String place, String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  private @Nullable Object component(RecordComponent component, @Nullable Object node, String place)
      throws UnusableBudget {
    if (node != null) {
      return value(component.getGenericType(), node, place);
    }
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return null;
    }
    Class<?> type = component.getType();
    if (component.getName().equals(RecordWriter.UNIT)) {
      return owner;
    }
    if (type == Use.class) {
      return Use.OWN_WORK;
    }
    if (REQUIRED.contains(component.getName()) || type.isEnum()) {
      throw new UnusableBudget(Reason.MISSING, place);
    }
    return nothing(component.getGenericType(), place);
  }

  private Object nothing(Type type, String place) throws UnusableBudget {
    if (type == BigDecimal.class) {
      return BigDecimal.ZERO;
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    if (type == long.class) {
      return 0L;
    }
    if (type == String.class) {
      return "";
    }
    boolean list = type instanceof ParameterizedType of && of.getRawType() == List.class;
    return value(type, list ? List.of() : Map.of(), place);
  }

  private Object value(Type type, Object node, String place) throws UnusableBudget {
    if (type instanceof ParameterizedType of) {
      Type[] arguments = of.getActualTypeArguments();
      return of.getRawType() == List.class
          ? list(arguments[0], node, place)
          : map((Class<?>) of.getRawType(), arguments, node, place);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return word(plain, text(node, place), place);
    }
    if (plain.isRecord()) {
      return record(plain, fields(node, place), place);
    }
    if (plain == String.class) {
      return text(node, place);
    }
    return plain == boolean.class ? flag(node, place) : number(plain, node, place);
  }

  private Object number(Class<?> type, Object node, String place) throws UnusableBudget {
    if (type == long.class || type == Long.class) {
      return fen(node, place);
    }
    try {
      BigDecimal number = new BigDecimal(text(node, place));
      return type == BigDecimal.class ? number : (Object) number.intValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new UnusableBudget(Reason.NOT_A_NUMBER, place, String.valueOf(node));
    }
  }

  private static long fen(Object node, String place) throws UnusableBudget {
    try {
      return new BigDecimal(text(node, place)).movePointRight(FEN_DIGITS).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new UnusableBudget(Reason.NOT_MONEY, place, String.valueOf(node));
    }
  }

  private static boolean flag(Object node, String place) throws UnusableBudget {
    if (node instanceof Boolean flag) {
      return flag;
    }
    throw new UnusableBudget(Reason.NOT_YES_OR_NO, place, String.valueOf(node));
  }

  /** Numbers are taken for texts too: YAML writes codes without quotation marks. */
  private static String text(Object node, String place) throws UnusableBudget {
    if (node instanceof Map<?, ?> || node instanceof List<?>) {
      throw new UnusableBudget(Reason.NOT_A_TEXT, place);
    }
    return node.toString();
  }

  private static Map<?, ?> fields(Object node, String place) throws UnusableBudget {
    if (node instanceof Map<?, ?> map) {
      return map;
    }
    throw new UnusableBudget(Reason.NOT_FIELDS, place);
  }

  private List<Object> list(Type element, Object node, String place) throws UnusableBudget {
    if (!(node instanceof List<?> nodes)) {
      throw new UnusableBudget(Reason.NOT_A_LIST, place);
    }
    List<Object> list = new ArrayList<>(nodes.size());
    for (Object one : nodes) {
      String at = "%s[%d]".formatted(place, list.size() + 1);
      if (one == null) {
        throw new UnusableBudget(Reason.MISSING, at);
      }
      list.add(value(element, one, at));
    }
    return list;
  }

  private Map<Object, Object> map(Class<?> kind, Type[] types, Object node, String place)
      throws UnusableBudget {
    Map<Object, Object> map =
        kind == LinkedHashMap.class || kind.isAssignableFrom(LinkedHashMap.class)
            ? new LinkedHashMap<>()
            : new TreeMap<>();
    for (Map.Entry<?, ?> entry : fields(node, place).entrySet()) {
      String at = inside(place, String.valueOf(entry.getKey()));
      if (entry.getValue() == null) {
        throw new UnusableBudget(Reason.MISSING, at);
      }
      map.put(key(types[0], entry.getKey(), at), value(types[1], entry.getValue(), at));
    }
    return map;
  }

  private Object key(Type type, Object key, String place) throws UnusableBudget {
    return type == String.class ? key.toString() : number((Class<?>) type, key, place);
  }

  private static Object word(Class<?> type, String word, String place) throws UnusableBudget {
    List<String> words = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      String own =
          constant instanceof Worded term
              ? term.word()
              : ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
      if (own.equals(word)) {
        return constant;
      }
      words.add(own);
    }
    throw new UnusableBudget(Reason.NOT_A_WORD, place, word, String.join(" ", words));
  }
}
