package org.mingzhang.app.past;

import java.util.List;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.organisation.Organisation.Kind;

/** Proposes whose budget a document is; whoever uploaded it decides. */
final class Matching {

  private Matching() {}

  /**
   * A proposal.
   *
   * @param organisation id; 0 if there is none
   * @param by what it rests on: code, name, or nothing
   */
  record Match(long organisation, String by) {}

  /** The one with the code printed, failing that the only one with the name, of the same kind. */
  static Match of(PastItem item, List<Organisation> organisations) {
    List<Organisation> fit =
        organisations.stream().filter(one -> isOfKind(item.department(), one)).toList();
    for (Organisation one : fit) {
      if (!item.code().isEmpty() && one.code().equals(item.code())) {
        return new Match(one.id(), plain(one.name()).equals(plain(item.title())) ? "both" : "code");
      }
    }
    List<Organisation> named =
        fit.stream().filter(one -> plain(one.name()).equals(plain(item.title()))).toList();
    return named.size() == 1 ? new Match(named.getFirst().id(), "name") : new Match(0, "nothing");
  }

  /** Whether a document of a department is a department's, and of a unit a unit's. */
  static boolean isOfKind(boolean department, Organisation one) {
    return one.kind() == (department ? Kind.DEPARTMENT : Kind.UNIT);
  }

  private static String plain(String name) {
    return name.replaceAll("[\\s\u3000]", "");
  }
}
