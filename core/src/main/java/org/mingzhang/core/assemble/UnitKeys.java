package org.mingzhang.core.assemble;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;

/**
 * By what the units are called that lines and projects belong to: a unit by its own code, the units
 * of a department, whose codes are not printed, by their names.
 */
final class UnitKeys {

  private static final String SUBTOTAL = "小计";

  private final Organization organization;
  private final List<Institution> institutions = new ArrayList<>();

  UnitKeys(Publication publication, boolean office) {
    this.organization = publication.organization();
    for (Publication.Institution unit : publication.institutions()) {
      boolean administrative = isOffice(unit.nature());
      institutions.add(
          new Institution(
              isUnit() ? own() : unit.name(),
              unit.name(),
              unit.nature(),
              unit.rank(),
              unit.funding(),
              administrative || office && isUnit()));
    }
    // A department that lists no units but states running money of offices is an office itself.
    if (institutions.isEmpty() && (isUnit() || office)) {
      String code = isUnit() ? own() : organization.name();
      institutions.add(new Institution(code, organization.name(), "", "", "", office));
    }
  }

  private static boolean isOffice(String nature) {
    return nature.contains("行政") || nature.contains("参公") || nature.contains("参照");
  }

  private boolean isUnit() {
    return organization.level() == Level.UNIT;
  }

  List<Institution> institutions() {
    return institutions;
  }

  /** The unit of lines of which nothing more is known. */
  String own() {
    return isUnit() ? organization.code() : "";
  }

  /** The unit of a subtotal such as 某某站小计. */
  String ofSubtotal(String label) {
    String name = CodeName.plain(label).replace(SUBTOTAL, "");
    return isUnit() ? own() : named(name);
  }

  /** The unit that a target sheet names; "" if it names none. */
  String ofSheet(String code, String name) {
    if (isUnit()) {
      return own();
    }
    return name.isEmpty() ? code : named(name);
  }

  private String named(String name) {
    return institutions.stream()
        .filter(unit -> CodeName.same(unit.name(), name))
        .map(Institution::code)
        .findFirst()
        .orElse(name);
  }
}
