package org.mingzhang.core.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;

/**
 * Which publications a rule is for.
 *
 * @param layouts layout ids, a trailing {@code *} standing for anything; empty for all
 * @param firstYear first budget year
 * @param lastYear last budget year
 * @param level departments or units only; null for both
 */
public record Scope(List<String> layouts, int firstYear, int lastYear, @Nullable Level level) {

  public static final Scope EVERYWHERE = new Scope(List.of(), 0, 9999, null);

  public Scope {
    layouts = List.copyOf(layouts);
  }

  public boolean covers(Publication publication) {
    return (level == null || level == publication.organization().level())
        && firstYear <= publication.year()
        && publication.year() <= lastYear
        && (layouts.isEmpty() || layouts.stream().anyMatch(glob -> covers(glob, publication)));
  }

  private static boolean covers(String glob, Publication publication) {
    return glob.endsWith("*")
        ? publication.layout().startsWith(glob.substring(0, glob.length() - 1))
        : publication.layout().equals(glob);
  }
}
