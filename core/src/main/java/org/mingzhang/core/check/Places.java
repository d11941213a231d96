package org.mingzhang.core.check;

import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Statement;

/** Names places outside tables as a person would. Places in tables come from {@link TableFacts}. */
public final class Places {

  private Places() {}

  public static Place of(ProjectSheet sheet) {
    return of(sheet, sheet.origin());
  }

  /** A figure in the head of a project sheet. */
  public static Place of(ProjectSheet sheet, Origin origin) {
    return new Place(null, null, null, null, sheet.number(), null, null, origin);
  }

  /** An indicator, counted from 1. */
  public static Place of(ProjectSheet sheet, int number) {
    Indicator indicator = sheet.indicators().get(number - 1);
    String name = number + " " + indicator.level3();
    return new Place(null, null, null, null, sheet.number(), name, null, indicator.origin());
  }

  public static Place of(Statement statement) {
    return inSection(statement.section(), statement.origin());
  }

  public static Place of(Section section) {
    return inSection(section.heading(), section.origin());
  }

  public static Place inSection(String heading, Origin origin) {
    return new Place(null, null, null, null, null, null, heading, origin);
  }
}
