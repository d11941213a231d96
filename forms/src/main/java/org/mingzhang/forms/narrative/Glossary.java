package org.mingzhang.forms.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.publication.Publication.Term;
import org.mingzhang.core.publication.Section;

/** Entries of the form "3、基本支出：指……". */
final class Glossary {

  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:[-•]\\s?)?(?:\\d{1,2}\\s?[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])?\\s?([^：:]{2,30}?)\\s?[：:]\\s?(.+)");

  private Glossary() {}

  static List<Term> read(Section section) {
    List<Term> terms = new ArrayList<>();
    for (Section.Paragraph paragraph : section.paragraphs()) {
      Matcher entry = ENTRY.matcher(paragraph.text());
      if (entry.matches()) {
        terms.add(new Term(entry.group(1).strip(), entry.group(2), paragraph.origin()));
      }
    }
    return terms;
  }
}
