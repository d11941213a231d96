package org.mingzhang.core.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.core.narrative.WordLists;
import org.mingzhang.core.publication.Section;

/** Whether the narrative says why something has changed. */
public final class Reasons {

  private static final Pattern WHY = WordLists.anyOf("reason-words.txt");
  private static final Pattern CHANGE = WordLists.anyOf("change-words.txt");
  private static final Pattern SENTENCE = Pattern.compile("[。；;\n]");

  private Reasons() {}

  /** Whether a paragraph of the section speaks of a change and gives a reason. */
  public static boolean given(Facts facts, String section) {
    return any(facts, section, Reasons::explains);
  }

  /** The same, in a sentence that names the item of a code, or the row of this id. */
  public static boolean given(Facts facts, String section, String row) {
    String name =
        CodeLists.standard().functional().find(row, facts.year()).map(Code::name).orElse(row);
    String core = name.endsWith("支出") ? name.substring(0, name.length() - 2) : name;
    return any(facts, section, text -> explains(text) && text.contains(core));
  }

  private static boolean any(Facts facts, String section, Predicate<String> test) {
    return facts.publication().section(section).map(Section::paragraphs).orElse(List.of()).stream()
        .anyMatch(paragraph -> test.test(paragraph.text()));
  }

  private static boolean explains(String text) {
    return CHANGE.matcher(text).find()
        && SENTENCE.splitAsStream(text).anyMatch(sentence -> WHY.matcher(sentence).find());
  }
}
