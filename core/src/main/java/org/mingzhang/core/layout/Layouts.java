package org.mingzhang.core.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** All layouts there are. */
public final class Layouts {

  private static final List<String> FILES =
      List.of(
          "hebei-2020",
          "hebei-2022",
          "hebei-2023",
          "hebei-2024",
          "hebei-2025",
          "hebei-2026",
          "shanghai-2025");

  private final List<Layout> all;

  private Layouts(List<Layout> all) {
    this.all = List.copyOf(all);
  }

  /** The layouts that come with the program. Loaded once, on first use. */
  public static Layouts standard() {
    return Standard.LAYOUTS;
  }

  public List<Layout> all() {
    return all;
  }

  public Optional<Layout> find(String id) {
    return all.stream().filter(layout -> layout.id().equals(id)).findFirst();
  }

  private static final class Standard {
    static final Layouts LAYOUTS = load();

    private static Layouts load() {
      Map<String, Map<String, Object>> raw = new HashMap<>();
      List<Layout> layouts = new ArrayList<>();
      for (String file : FILES) {
        Map<String, Object> own = parse(file);
        Object base = own.remove("extends");
        Map<String, Object> whole =
            base == null ? own : Inheritance.merge(baseOf(raw, file, base), own);
        raw.put(file, whole);
        layouts.add(new LayoutReader(file, whole).read());
      }
      return new Layouts(layouts);
    }

    private static Map<String, Object> baseOf(
        Map<String, Map<String, Object>> raw, String file, Object base) {
      Map<String, Object> found = raw.get(base.toString());
      if (found == null) {
        throw new LayoutException(file + ": extends 指向未列出或排在后面的样式 " + base);
      }
      return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parse(String file) {
      try (InputStream in =
          Layouts.class.getResourceAsStream("/org/mingzhang/core/layouts/" + file + ".yaml")) {
        if (in == null) {
          throw new LayoutException("没有样式文件 " + file + ".yaml");
        }
        return (Map<String, Object>)
            new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
