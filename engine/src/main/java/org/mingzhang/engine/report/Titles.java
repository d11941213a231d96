package org.mingzhang.engine.report;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.words.Words;

/** What a publication and the places in it are called in every report. */
public final class Titles {

  /** Where a finding speaks of no place in particular. */
  public static final Finding.Place WHOLE_DOCUMENT =
      new Finding.Place(null, null, null, null, null, null, null, Origin.NONE);

  private final Words words;

  public Titles(Words words) {
    this.words = words;
  }

  /** Such as 某某局（339）2024 年部门预算. */
  public String of(Publication publication) {
    Organization organization = publication.organization();
    String name =
        organization.name().isEmpty() ? words.text("title.nameless") : organization.name();
    String code =
        organization.code().isEmpty() ? "" : words.text("title.code", organization.code());
    String year = publication.year() == 0 ? "" : words.text("title.year", publication.year());
    return words.text(
        "title." + organization.level().word() + "." + publication.kind().word(),
        name + code,
        year);
  }

  /** The table, sheet or section a place is in: what findings are grouped by. */
  public String group(Finding.Place place) {
    return ofDocument(place, groupWithin(place));
  }

  /** Places of other documents are told with its file name, without its folder. */
  private String ofDocument(Finding.Place place, String name) {
    String document = place.document();
    if (document == null) {
      return name;
    }
    int folder = Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\'));
    return words.text("place.of-document", document.substring(folder + 1), name);
  }

  private String groupWithin(Finding.Place place) {
    if (place.tableTitle() != null) {
      return place.tableTitle();
    }
    if (place.project() != null) {
      return words.text("place.project", place.project());
    }
    if (place.section() != null) {
      return place.section();
    }
    return words.text("place.document");
  }

  /** The row and column, or the indicator, within its table, sheet or section. */
  public String within(Finding.Place place) {
    List<String> parts = new ArrayList<>();
    if (place.tableTitle() != null && place.project() != null) {
      parts.add(words.text("place.project", place.project()));
    }
    if (place.row() != null && !place.row().isEmpty()) {
      parts.add(place.row());
    }
    if (place.column() != null && !place.column().isEmpty()) {
      parts.add(place.column());
    }
    if (place.indicator() != null && !place.indicator().isEmpty()) {
      parts.add(place.indicator());
    }
    return String.join(" · ", parts);
  }

  /** The place in as few words as tell it from others in one document. */
  public String brief(Finding.Place place) {
    Integer project = place.project();
    if (place.tableTitle() == null && project != null && place.indicator() != null) {
      return ofDocument(place, words.text("place.indicator", project, place.indicator()));
    }
    String within = within(place);
    return within.isEmpty() ? group(place) : group(place) + " " + within;
  }

  /** The page and line, as far as they are known. */
  public String position(Origin origin) {
    List<String> parts = new ArrayList<>();
    if (origin.sheet() != null) {
      parts.add(words.text("position.sheet", origin.sheet()));
    } else if (origin.page() > 0) {
      parts.add(words.text("position.page", origin.page()));
    }
    if (origin.line() > 0) {
      parts.add(words.text("position.line", origin.line()));
    }
    return String.join(words.text("position.joint"), parts);
  }
}
