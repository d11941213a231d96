package org.mingzhang.engine.workbook.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.PickLists;

/** Reads words of a list: funds, classes, yes and no. */
final class WordReader {

  private static final Set<String> YES = Set.of("是", "√", "✓", "Y", "YES", "TRUE", "1", "有");
  private static final Set<String> NO = Set.of("否", "×", "X", "N", "NO", "FALSE", "0", "无");

  private final PickLists lists;
  private final int year;

  WordReader(PickLists lists, int year) {
    this.lists = lists;
    this.year = year;
  }

  /** The word that is meant; null if there is none, which has been said. */
  @Nullable String word(String text, ColumnForm column, Faults.At at) {
    if (column.list().equals(PickLists.FUNDS)) {
      return fund(text, at);
    }
    String plain = CodeName.plain(text);
    List<String> words = lists.words(column.list());
    for (String word : words) {
      if (CodeName.plain(word).equals(plain)) {
        return word;
      }
    }
    at.add(FaultKind.WORD_UNKNOWN, text.strip(), String.join("、", words));
    return null;
  }

  /** 是 or 否; null if it is neither. */
  @Nullable String yesOrNo(String text, Faults.At at) {
    String plain = CodeName.plain(text).toUpperCase(java.util.Locale.ROOT);
    if (YES.contains(plain)) {
      return "是";
    }
    if (NO.contains(plain)) {
      return "否";
    }
    at.add(FaultKind.WORD_UNKNOWN, text.strip(), "是、否");
    return null;
  }

  private @Nullable String fund(String text, Faults.At at) {
    String plain = CodeName.plain(text);
    String name = plain.replaceFirst("^\\d+[-、.:]*", "");
    Optional<Fund> fund = Fund.of(name.isEmpty() ? plain : name);
    if (fund.isPresent()) {
      return fund.get().word();
    }
    Optional<Fund> meant = byOtherName(name);
    if (meant.isEmpty()) {
      String words = String.join("、", lists.words(PickLists.FUNDS));
      at.add(FaultKind.WORD_UNKNOWN, text.strip(), words);
      return null;
    }
    at.add(FaultKind.NAME_RESOLVED, text.strip(), PickLists.text(meant.get()));
    return meant.get().word();
  }

  /** The official name, or the word with more behind it, such as 一般公共预算拨款. */
  private Optional<Fund> byOtherName(String name) {
    List<Code> official = CodeLists.standard().fundSources().named(name, year);
    if (official.size() == 1 && Fund.of(official.getFirst().code()).isPresent()) {
      return Fund.of(official.getFirst().code());
    }
    Fund found = null;
    for (Fund fund : Fund.values()) {
      if (name.startsWith(fund.word())) {
        if (found != null) {
          return Optional.empty();
        }
        found = fund;
      }
    }
    return Optional.ofNullable(found);
  }
}
