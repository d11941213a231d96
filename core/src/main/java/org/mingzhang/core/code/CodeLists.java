package org.mingzhang.core.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All code lists there are. Each is loaded when it is first asked for. */
public final class CodeLists {

  /** List to files; of several editions the oldest first. */
  private static final Map<String, List<String>> FILES =
      Map.ofEntries(
          Map.entry("functional", List.of("functional")),
          Map.entry("department-economic", List.of("department-economic")),
          Map.entry("government-economic", List.of("government-economic")),
          Map.entry("procurement", List.of("procurement-2013", "procurement-2022")),
          Map.entry("fund-source", List.of("fund-source")),
          Map.entry("regions", List.of("regions")),
          Map.entry("institution-natures", List.of("institution-natures")),
          Map.entry("institution-ranks", List.of("institution-ranks")),
          Map.entry("institution-funding", List.of("institution-funding")));

  private static final CodeLists STANDARD = new CodeLists();

  private final Map<String, CodeList> loaded = new ConcurrentHashMap<>();

  private CodeLists() {}

  /** The lists that come with the program. */
  public static CodeLists standard() {
    return STANDARD;
  }

  /** The list of that name, as layouts write it. */
  public Optional<CodeList> find(String name) {
    return FILES.containsKey(name) ? Optional.of(list(name)) : Optional.empty();
  }

  /** Expenditure by function (支出功能分类): 3, 5 or 7 digits. */
  public CodeList functional() {
    return list("functional");
  }

  /** Expenditure by economic nature, as departments account for it (部门预算支出经济分类). */
  public CodeList departmentEconomic() {
    return list("department-economic");
  }

  /** Expenditure by economic nature, as governments account for it (政府预算支出经济分类). */
  public CodeList governmentEconomic() {
    return list("government-economic");
  }

  /** The procurement catalogue (政府采购品目分类目录), both editions told apart by year. */
  public CodeList procurement() {
    return list("procurement");
  }

  /** Where money comes from (资金性质). */
  public CodeList fundSources() {
    return list("fund-source");
  }

  /** Provinces, cities and counties by their 6 digits (行政区划). */
  public CodeList regions() {
    return list("regions");
  }

  /** Natures of institutions (单位性质), each with the other names it goes by. */
  public CodeList institutionNatures() {
    return list("institution-natures");
  }

  /** Ranks of institutions (单位规格), each with the other names it goes by. */
  public CodeList institutionRanks() {
    return list("institution-ranks");
  }

  /** How institutions are funded (经费保障形式), each with the other names it goes by. */
  public CodeList institutionFunding() {
    return list("institution-funding");
  }

  /** Which government item a department's economic item falls under. */
  public EconomicMapping economicMapping() {
    return Mapping.STANDARD;
  }

  private CodeList list(String name) {
    return loaded.computeIfAbsent(
        name, key -> CodeFile.readList(key, FILES.getOrDefault(key, List.of())));
  }

  private static final class Mapping {
    static final EconomicMapping STANDARD = CodeFile.readMapping("economic-mapping");
  }
}
