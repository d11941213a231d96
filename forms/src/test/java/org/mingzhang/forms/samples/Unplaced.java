package org.mingzhang.forms.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Table;

/** Publications without the places their values were read from, to compare what they say. */
public final class Unplaced {

  private Unplaced() {}

  /** Fails with the first part that differs, part by part, so that a person can read it. */
  public static void assertSame(Publication read, Publication printed) {
    Publication actual = of(read);
    assertThat(actual.unread()).as("unread").isEmpty();
    assertThat(actual.repairs()).as("repairs").isEmpty();
    assertThat(actual.organization()).isEqualTo(printed.organization());
    assertThat(actual.year()).isEqualTo(printed.year());
    assertThat(actual.layout()).isEqualTo(printed.layout());
    same("table", actual.tables(), printed.tables());
    for (Table table : printed.tables()) {
      Table other = actual.table(table.key()).orElseThrow();
      same(table.key() + " captions", other.captions(), table.captions());
      same(table.key() + " columns", other.columns(), table.columns());
      same(table.key() + " rows", other.rows(), table.rows());
      assertThat(other).isEqualTo(table);
    }
    same("projects", actual.projects(), printed.projects());
    same("sections", actual.sections(), printed.sections());
    same("statements", actual.statements(), printed.statements());
    assertThat(actual).isEqualTo(of(printed));
  }

  private static void same(String what, List<?> read, List<?> printed) {
    for (int i = 0; i < Math.min(read.size(), printed.size()); i++) {
      boolean table = read.get(i) instanceof Table;
      assertThat(table ? ((Table) read.get(i)).key() : read.get(i))
          .as("%s %d", what, i)
          .isEqualTo(table ? ((Table) printed.get(i)).key() : printed.get(i));
    }
    assertThat(read.size()).as("number of %s", what).isEqualTo(printed.size());
  }

  /** The same publication, as if nothing in it had been printed damaged. */
  public static Publication unrepaired(Publication p) {
    return new Publication(
        p.organization(),
        p.year(),
        p.kind(),
        p.layout(),
        p.moneyUnit(),
        p.tables(),
        p.projects(),
        p.institutions(),
        p.sections(),
        p.statements(),
        p.overallPerformance(),
        p.glossary(),
        p.unread(),
        List.of());
  }

  /** The same publication, every origin replaced by {@link Origin#NONE}. */
  public static Publication of(Publication publication) {
    return (Publication) strip(publication);
  }

  private static Object strip(Object value) {
    return switch (value) {
      case null -> null;
      case Origin origin -> Origin.NONE;
      case List<?> list -> list.stream().map(Unplaced::strip).toList();
      case Map<?, ?> map -> new LinkedHashMap<>(map);
      case Record made when made.getClass().getName().contains(".publication.") -> rebuilt(made);
      default -> value;
    };
  }

  private static Record rebuilt(Record made) {
    RecordComponent[] parts = made.getClass().getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      Object[] values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] = strip(parts[i].getAccessor().invoke(made));
      }
      Constructor<? extends Record> constructor = made.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
