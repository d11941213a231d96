package org.mingzhang.core.assemble;

import java.util.LinkedHashMap;
import java.util.List;
import org.mingzhang.core.budget.Texts;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Section;

/** The words that hold from one year to the next: what the department or unit is there for. */
final class Words {

  private static final List<String> DUTIES = List.of("职责机构", "主要职能");
  private static final String HEADING = ".{0,6}(职责|职能|机构设置)(情况)?[：:]?";
  private static final String INSTITUTIONS = ".{0,6}机构设置(情况)?[：:]?";

  private Words() {}

  static Texts of(Publication publication) {
    List<String> duties =
        publication.sections().stream()
            .filter(section -> DUTIES.contains(section.id()))
            .flatMap(section -> section.paragraphs().stream())
            .map(Section.Paragraph::text)
            .takeWhile(text -> !text.matches(INSTITUTIONS))
            .filter(text -> !text.matches(HEADING))
            .toList();
    return new Texts(
        duties,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>());
  }
}
