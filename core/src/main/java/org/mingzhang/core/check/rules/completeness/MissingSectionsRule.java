package org.mingzhang.core.check.rules.completeness;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.layout.SectionLayout;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Section;

/** Every section the form prescribes is there, even where there is nothing to say. */
final class MissingSectionsRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "complete.sections",
          Severity.WARNING,
          "规定的说明各节齐全",
          "All prescribed sections of the narrative are there",
          "财预〔2016〕143号");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Publication publication = facts.publication();
    if (publication.kind() != Publication.Kind.BUDGET) {
      out.notApplicable("complete.final-account");
      return;
    }
    if (publication.sections().stream().allMatch(MissingSectionsRule::isUnnamed)) {
      out.notApplicable("complete.sections.none");
      return;
    }
    for (SectionLayout section : facts.layout().sections()) {
      if (publication.section(section.id()).isEmpty() && !isSaid(publication, section)) {
        String heading =
            facts
                .layout()
                .fill(section.heading(), publication.organization().level(), publication.year());
        out.found("complete.sections.missing", heading)
            .at(Places.inSection(heading, Origin.NONE))
            .repair("complete.sections.repair")
            .add();
      }
    }
  }

  /** Whether the layout knows nothing of a section. */
  private static boolean isUnnamed(Section section) {
    return section.id().isEmpty() || section.id().equals(Section.CONTENTS);
  }

  /**
   * Whether a section is headed by its words though it was taken for another, or its table is
   * there.
   */
  private static boolean isSaid(Publication publication, SectionLayout wanted) {
    boolean headed =
        publication.sections().stream()
            .anyMatch(section -> wanted.match().stream().anyMatch(section.heading()::contains));
    return headed
        || switch (wanted.holds()) {
          case SectionLayout.PROJECTS -> !publication.projects().isEmpty();
          case SectionLayout.INSTITUTIONS -> !publication.institutions().isEmpty();
          default -> publication.table(wanted.holds()).isPresent();
        };
  }
}
