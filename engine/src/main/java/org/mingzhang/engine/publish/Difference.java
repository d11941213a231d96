package org.mingzhang.engine.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Statement;

/**
 * Something that a printed file says otherwise than was meant.
 *
 * @param where in words
 * @param meant "" if nothing should be there
 * @param read "" if nothing was read there
 */
public record Difference(String where, String meant, String read) {

  /** The statements of a publication that its text, when read, does not say in their order. */
  static List<Difference> unsaid(Publication meant, Publication read) {
    List<String> said = read.statements().stream().map(Content::text).toList();
    List<Difference> unsaid = new ArrayList<>();
    int at = 0;
    for (Statement statement : meant.statements()) {
      String text = Content.text(statement);
      int found = said.subList(at, said.size()).indexOf(text);
      if (found < 0) {
        unsaid.add(new Difference("说明金额", text, ""));
      } else {
        at += found + 1;
      }
    }
    return unsaid;
  }

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
