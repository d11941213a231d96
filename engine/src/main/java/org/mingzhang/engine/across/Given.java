package org.mingzhang.engine.across;

import java.util.List;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.review.Reading;

/** A publication that was given to be checked against, and the file it came from. */
record Given(String file, Publication publication) {

  static List<Given> of(List<Reading> readings) {
    return readings.stream()
        .flatMap(
            reading ->
                reading.publications().stream()
                    .map(publication -> new Given(reading.source().name(), publication)))
        .toList();
  }

  Others.Book book() {
    return new Others.Book(
        file, publication, Layouts.standard().find(publication.layout()).orElseThrow());
  }

  int year() {
    return publication.year();
  }

  Organization organization() {
    return publication.organization();
  }

  boolean isBudget() {
    return publication.kind() == Publication.Kind.BUDGET;
  }

  boolean isOfLevel(Organization.Level level) {
    return organization().level() == level;
  }

  /** Whether code or name say that it is the same organisation; a level is not looked at. */
  boolean isOf(Organization other) {
    Organization own = organization();
    return !own.code().isBlank() && own.code().equals(other.code())
        || !plain(own.name()).isEmpty() && plain(own.name()).equals(plain(other.name()));
  }

  private static String plain(String name) {
    return name.replaceAll("[\\s()（）]", "");
  }
}
