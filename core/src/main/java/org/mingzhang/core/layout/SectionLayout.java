package org.mingzhang.core.layout;

import java.util.List;

/**
 * A section of the narrative.
 *
 * @param id its name in formulas
 * @param heading as the form prescribes it
 * @param match words of which one in a heading tells the section
 * @param holds what is printed below its text: the key of a table, {@link #INSTITUTIONS}, {@link
 *     #PROJECTS}; "" if nothing is
 */
public record SectionLayout(String id, String heading, List<String> match, String holds) {

  /** The table of institutions (机构设置). */
  public static final String INSTITUTIONS = "institutions";

  /** The target sheets of the projects. */
  public static final String PROJECTS = "projects";

  public SectionLayout {
    match = List.copyOf(match);
  }
}
