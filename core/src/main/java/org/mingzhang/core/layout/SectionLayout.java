package org.mingzhang.core.layout;

import java.util.List;

/**
 * A section of the narrative.
 *
 * @param id its name in formulas
 * @param heading as the form prescribes it
 * @param match words of which one in a heading tells the section
 */
public record SectionLayout(String id, String heading, List<String> match) {

  public SectionLayout {
    match = List.copyOf(match);
  }
}
