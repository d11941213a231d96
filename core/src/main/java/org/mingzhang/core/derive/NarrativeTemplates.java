package org.mingzhang.core.derive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.derive.NarrativeTemplate.Term;
import org.mingzhang.core.layout.Inheritance;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.money.MoneyUnit;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The narrative template of each layout; it inherits as the layout does. */
final class NarrativeTemplates {

  private static final Map<String, NarrativeTemplate> LOADED = new ConcurrentHashMap<>();

  private NarrativeTemplates() {}

  static NarrativeTemplate of(Layout layout) {
    return LOADED.computeIfAbsent(layout.id(), id -> template(whole(id)));
  }

  private static Map<String, Object> whole(String id) {
    Map<String, Object> own = new LinkedHashMap<>(parse(id));
    Object base = own.remove("extends");
    return base == null ? own : Inheritance.merge(whole(base.toString()), own);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> parse(String id) {
    String file = "narratives/" + id + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(NarrativeTemplates.class.getResourceAsStream(file), file)) {
      return (Map<String, Object>)
          new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NarrativeTemplate template(Map<String, Object> yaml) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    map(yaml.get("sections")).forEach((id, paragraphs) -> sections.put(id, texts(paragraphs)));
    List<Term> terms = new ArrayList<>();
    map(yaml.get("terms")).forEach((term, entry) -> terms.add(term(term, entry)));
    Map<String, String> functions = new LinkedHashMap<>();
    map(yaml.get("functions")).forEach((name, text) -> functions.put(name, String.valueOf(text)));
    return new NarrativeTemplate(
        MoneyUnit.of(String.valueOf(yaml.get("moneyUnit"))).orElseThrow(),
        (Integer) Objects.requireNonNull(yaml.get("decimals")),
        texts(yaml.get("opening")),
        sections,
        terms,
        functions);
  }

  /** Either an explanation, or one with the words by which the term is found. */
  private static Term term(String term, Object entry) {
    if (entry instanceof Map<?, ?> map) {
      return new Term(term, String.valueOf(map.get("见")), String.valueOf(map.get("释")));
    }
    return new Term(term, term, String.valueOf(entry));
  }

  private static List<String> texts(@Nullable Object list) {
    return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object map) {
    return map == null ? Map.of() : (Map<String, Object>) map;
  }
}
