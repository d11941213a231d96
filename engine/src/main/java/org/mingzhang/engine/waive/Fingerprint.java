package org.mingzhang.engine.waive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Table;

/** Names places and what is printed there without page, line or number of project, which move. */
final class Fingerprint {

  private static final int LENGTH = 16;
  private static final String JOINT = " · ";

  private final Publication publication;

  Fingerprint(Publication publication) {
    this.publication = publication;
  }

  Waiver.Key key(Finding finding) {
    return new Waiver.Key(finding.rule(), organization(), place(finding), content(finding));
  }

  private String organization() {
    Organization owner = publication.organization();
    return owner.code().isEmpty() ? owner.name() : owner.code();
  }

  String place(Finding finding) {
    return finding.where().isEmpty() ? "" : name(finding.where().getFirst());
  }

  private String name(Place place) {
    List<String> parts = new ArrayList<>();
    add(parts, place.tableTitle());
    add(parts, project(place).map(ProjectSheet::name).orElse(null));
    add(parts, place.section());
    add(parts, place.row());
    add(parts, place.column());
    add(parts, place.indicator());
    return String.join(JOINT, parts);
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      parts.add(part.strip());
    }
  }

  private String content(Finding finding) {
    StringBuilder all = new StringBuilder(finding.actual());
    for (Place place : finding.where()) {
      all.append('\n').append(name(place)).append('\t').append(printed(place));
    }
    return digest(all.toString());
  }

  /** Whatever is printed at a place: the indicator, the sheet, the cell, the section. */
  private String printed(Place place) {
    Optional<ProjectSheet> sheet = project(place);
    if (sheet.isPresent()) {
      return printed(sheet.get(), place);
    }
    Optional<Table> table = Optional.ofNullable(place.table()).flatMap(publication::table);
    if (table.isPresent()) {
      return printed(table.get(), place);
    }
    return publication.sections().stream()
        .filter(section -> section.heading().equals(place.section()))
        .map(Section::text)
        .findFirst()
        .orElse("");
  }

  private static String printed(ProjectSheet sheet, Place place) {
    for (Indicator indicator : sheet.indicators()) {
      if (place.indicator() != null && indicator.origin().equals(place.origin())) {
        return printed(indicator);
      }
    }
    List<String> parts = new ArrayList<>(List.of(sheet.name(), sheet.code(), sheet.purpose()));
    parts.add(sheet.budget().text());
    parts.addAll(sheet.paymentPlan().values());
    parts.addAll(sheet.goals());
    if (place.indicator() == null) {
      sheet.indicators().forEach(indicator -> parts.add(printed(indicator)));
    }
    return String.join("|", parts);
  }

  private static String printed(Indicator indicator) {
    return String.join(
        "|",
        indicator.level1(),
        indicator.level2(),
        indicator.level3(),
        indicator.description(),
        indicator.value(),
        indicator.basis());
  }

  private static String printed(Table table, Place place) {
    StringBuilder all = new StringBuilder(String.valueOf(table.note()));
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (place.row() == null || isAt(cell, place.origin())) {
          all.append('|').append(cell.text());
        }
      }
    }
    return all.toString();
  }

  private static boolean isAt(Cell cell, Origin origin) {
    return cell.origin().equals(origin);
  }

  private Optional<ProjectSheet> project(Place place) {
    Integer number = place.project();
    return number == null
        ? Optional.empty()
        : publication.projects().stream().filter(sheet -> sheet.number() == number).findFirst();
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
