package org.mingzhang.engine.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.core.publication.Publication;

/**
 * Something that a printed file says otherwise than was meant.
 *
 * @param where in words
 * @param meant "" if nothing should be there
 * @param read "" if nothing was read there
 */
public record Difference(String where, String meant, String read) {

  /** Everything that two publications say differently, in the order of the first. */
  static List<Difference> between(Publication meant, Publication read) {
    Map<String, String> left = Content.of(meant);
    Map<String, String> right = Content.of(read);
    Set<String> addresses = new LinkedHashSet<>(left.keySet());
    addresses.addAll(right.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String address : addresses) {
      String one = left.getOrDefault(address, "");
      String other = right.getOrDefault(address, "");
      if (!one.equals(other)) {
        differences.add(new Difference(address, one, other));
      }
    }
    return List.copyOf(differences);
  }
}
