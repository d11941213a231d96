package org.mingzhang.engine.accuracy.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Publication.Institution;

/** A publication being changed, and what in it has been touched. */
final class Draft {

  final Layout layout;
  final List<TableDraft> tables = new ArrayList<>();
  final List<SheetDraft> sheets = new ArrayList<>();
  final List<SectionDraft> sections = new ArrayList<>();
  final List<Institution> institutions;

  /** Changes of the printed text as a whole, in order. */
  final List<String> ofPrint = new ArrayList<>();

  final List<Touch> touched = new ArrayList<>();
  private final Publication base;
  private final int current;
  private final Others others;
  private final Map<String, Draft> beside = new LinkedHashMap<>();

  /**
   * @param current index of the project that 项目 means where no other is picked
   */
  Draft(Publication base, Layout layout, int current) {
    this(base, layout, current, Others.NONE);
  }

  /**
   * @param others the documents the publication is checked beside; they may be changed too
   */
  Draft(Publication base, Layout layout, int current, Others others) {
    this.others = others;
    this.base = base;
    this.layout = layout;
    this.current = current;
    base.tables()
        .forEach(
            table ->
                layout
                    .table(table.key())
                    .ifPresent(form -> tables.add(new TableDraft(table, form))));
    base.projects().forEach(sheet -> sheets.add(SheetDraft.of(sheet)));
    base.sections().forEach(section -> sections.add(SectionDraft.of(section)));
    institutions = new ArrayList<>(base.institutions());
    currentSheet = sheets.isEmpty() ? null : sheets.get(current % sheets.size());
  }

  private final @Nullable SheetDraft currentSheet;

  /**
   * The draft of a document beside this one. Its project is the one of the same name.
   *
   * @param step 上年, or 单位 with a number or a word of its name
   */
  Draft beside(Step step) throws NothingToEdit {
    Others.Book book = step.name().equals(Places.LAST_YEAR) ? others.lastYear() : unit(step.pick());
    if (book == null) {
      throw new NothingToEdit("没有对照的文件：" + step.name());
    }
    Draft draft = beside.get(book.document());
    if (draft == null) {
      draft = new Draft(book.publication(), book.layout(), sameProject(book.publication()));
      beside.put(book.document(), draft);
    }
    return draft;
  }

  private Others.@Nullable Book unit(String pick) throws NothingToEdit {
    if (pick.isEmpty() || pick.chars().allMatch(Character::isDigit)) {
      return ProjectSpots.element(others.units(), pick.isEmpty() ? "1" : pick, Places.UNIT);
    }
    return others.units().stream()
        .filter(unit -> unit.publication().organization().name().contains(pick))
        .findFirst()
        .orElse(null);
  }

  private int sameProject(Publication other) {
    String name = currentSheet == null ? "" : currentSheet.get("名称");
    return IntStream.range(0, other.projects().size())
        .filter(i -> other.projects().get(i).name().equals(name))
        .findFirst()
        .orElse(0);
  }

  /** What the documents beside this one have become; those nobody touched are not in it. */
  Map<String, Publication> publicationsBeside() {
    Map<String, Publication> changed = new LinkedHashMap<>();
    beside.forEach(
        (document, draft) -> {
          if (!draft.touched.isEmpty()) {
            changed.put(document, draft.publication());
          }
        });
    return changed;
  }

  String organization() {
    return base.organization().name();
  }

  int year() {
    return base.year();
  }

  SheetDraft currentSheet() throws NothingToEdit {
    if (currentSheet == null) {
      throw new NothingToEdit("没有项目");
    }
    return currentSheet;
  }

  /** The project after the current one. */
  SheetDraft nextSheet() throws NothingToEdit {
    if (base.projects().size() < 2) {
      throw new NothingToEdit("没有第二个项目");
    }
    int next = (sheets.indexOf(currentSheet()) + 1) % sheets.size();
    return sheets.get(next);
  }

  /** A number that differs from project to project, to choose among equals. */
  int turn() {
    return current;
  }

  SectionDraft section(String name) throws NothingToEdit {
    for (SectionDraft section : sections) {
      if (section.id.equals(name)) {
        return section;
      }
    }
    return sections.stream()
        .filter(section -> section.isCalled(name))
        .findFirst()
        .orElseThrow(() -> new NothingToEdit("没有“" + name + "”这一节"));
  }

  Publication publication() {
    return new Publication(
        base.organization(),
        base.year(),
        base.kind(),
        base.layout(),
        base.moneyUnit(),
        tables.stream().map(TableDraft::table).toList(),
        IntStream.range(0, sheets.size())
            .mapToObj(i -> sheets.get(i).sheet(i + 1, layout))
            .toList(),
        institutions,
        sections.stream().map(SectionDraft::section).toList(),
        List.of(),
        OverallPerformance.NONE,
        List.of(),
        List.of(),
        List.of());
  }
}
