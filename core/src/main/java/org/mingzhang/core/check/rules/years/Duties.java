package org.mingzhang.core.check.rules.years;

import java.util.List;
import java.util.Optional;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Section;

/** The sections on duties and institutions, under the names the layouts give them. */
final class Duties {

  private static final List<String> SECTIONS = List.of("职责机构", "主要职能", "机构设置");
  private static final List<String> REFORM =
      List.of(
          "划转", "划入", "划出", "转隶", "撤销", "撤并", "合并", "并入", "更名", "新设", "新增", "新组建", "组建", "机构改革",
          "整合");

  private Duties() {}

  static List<Section> sections(Facts facts) {
    return facts.publication().sections().stream()
        .filter(section -> SECTIONS.contains(section.id()))
        .toList();
  }

  static boolean speaksOfReform(Facts facts) {
    return sections(facts).stream()
        .map(Section::text)
        .anyMatch(text -> REFORM.stream().anyMatch(text::contains));
  }

  static String heading(Facts facts) {
    return first(facts).map(Section::heading).orElse("机构设置");
  }

  static Origin origin(Facts facts) {
    return first(facts).map(Section::origin).orElse(Origin.NONE);
  }

  private static Optional<Section> first(Facts facts) {
    return sections(facts).stream().findFirst();
  }
}
