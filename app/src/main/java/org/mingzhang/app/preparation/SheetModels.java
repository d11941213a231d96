package org.mingzhang.app.preparation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.layout.SectionLayout;
import org.mingzhang.engine.words.Words;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.FormWords;
import org.mingzhang.engine.workbook.form.PickLists;
import org.mingzhang.engine.workbook.form.SheetColumn;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.line.Wording;
import org.mingzhang.engine.workbook.typed.TypedLine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the models of grids. */
@Component
class SheetModels {

  private static final String SUBJECTS = "事项";
  private static final String WORDS = "grid.";

  /** In a workbook code and name have to be put together to be picked from; here they are. */
  private static final String REFERENCE = "ref";

  private final DraftLines lines;
  private final Drafts drafts;
  private final Editing editing;
  private final ControlFigures controls;
  private final ObjectProvider<Remarks> remarks;

  SheetModels(
      DraftLines lines,
      Drafts drafts,
      Editing editing,
      ControlFigures controls,
      ObjectProvider<Remarks> remarks) {
    this.lines = lines;
    this.drafts = drafts;
    this.editing = editing;
    this.controls = controls;
    this.remarks = remarks;
  }

  SheetModel of(Viewer viewer, Draft draft, SheetForm sheet, Words words, Locale language) {
    List<DraftLine> own = Sheets.isTyped(sheet) ? lines.of(draft.id(), sheet.id()) : issued(draft);
    boolean editable = Sheets.isTyped(sheet) && editing.isAllowed(viewer, draft);
    return new SheetModel(
        draft.id(),
        viewer.signIn(),
        sheet.id(),
        draft.year(),
        editable,
        draft.revision(),
        columns(draft, sheet, own, language),
        own.stream()
            .map(line -> new SheetModel.Typed(line.id(), line.place(), line.cells()))
            .toList(),
        sheet.id().equals("projects") ? costs(draft, own) : Map.of(),
        projects(draft),
        Form.standard().narrowed(),
        said(draft, sheet),
        sentences(words));
  }

  private List<DraftLine> issued(Draft draft) {
    List<DraftLine> issued = new ArrayList<>();
    for (TypedLine line : Controls.lines(controls.of(draft.campaign(), draft.organisation()))) {
      issued.add(new DraftLine(line.id(), Sheets.CONTROLS, issued.size(), line.cells()));
    }
    return issued;
  }

  private static List<SheetModel.Column> columns(
      Draft draft, SheetForm sheet, List<DraftLine> lines, Locale language) {
    Set<String> used = new LinkedHashSet<>();
    lines.forEach(line -> used.addAll(line.cells().keySet()));
    Form form = Form.standard();
    FormWords named = FormWords.of(language);
    PickLists lists = new PickLists(form, draft.year());
    List<SheetModel.Column> columns = new ArrayList<>();
    for (SheetColumn column : SheetColumn.of(sheet, form, draft.year(), used)) {
      if (column.key().equals(REFERENCE)) {
        continue;
      }
      columns.add(
          new SheetModel.Column(
              column.key(),
              named.header(sheet, column),
              named.hint(column),
              column.form().kind().name().toLowerCase(Locale.ROOT),
              column.form().list(),
              column.form().digits(),
              column.form().required(),
              column.isAside() && !used.contains(column.key()),
              column.form().width(),
              words(draft, column, lists)));
    }
    return columns;
  }

  private static List<String> words(Draft draft, SheetColumn column, PickLists lists) {
    if (column.form().kind() == ColumnKind.CODE) {
      return List.of();
    }
    List<String> words = lists.of(column.form());
    if (!column.form().list().equals(SUBJECTS)) {
      return words;
    }
    // Texts can be added to every section of the document.
    Set<String> subjects =
        new LinkedHashSet<>(Form.standard().lists().getOrDefault(SUBJECTS, words));
    Layouts.standard().find(draft.layout()).stream()
        .flatMap(layout -> layout.sections().stream())
        .map(SectionLayout::id)
        .forEach(subjects::add);
    return List.copyOf(subjects);
  }

  private Map<String, Map<String, String>> costs(Draft draft, List<DraftLine> own) {
    Budget budget = drafts.read(draft).budget();
    Map<String, String> byName = new HashMap<>();
    for (Project project : budget.projects()) {
      byName.put(project.key(), Wording.decimal(budget.cost(project), Sheets.UNIT));
    }
    Map<String, Map<String, String>> costs = new HashMap<>();
    for (DraftLine line : own) {
      String key = line.text("code").isBlank() ? line.text("name") : line.text("code");
      costs.put(line.id(), Map.of("cost", byName.getOrDefault(key.strip(), "")));
    }
    return costs;
  }

  private List<String> projects(Draft draft) {
    List<String> projects = new ArrayList<>();
    for (DraftLine line : lines.of(draft.id(), "projects")) {
      String project = (line.text("code") + " " + line.text("name")).strip();
      if (!project.isEmpty()) {
        projects.add(project);
      }
    }
    return projects;
  }

  private List<SheetModel.Said> said(Draft draft, SheetForm sheet) {
    return remarks.getIfAvailable(() -> Remarks.NONE).of(draft).stream()
        .filter(remark -> remark.sheet().equals(sheet.id()))
        .map(r -> new SheetModel.Said(r.line(), r.slot(), r.text(), r.by()))
        .toList();
  }

  private static SequencedMap<String, String> sentences(Words words) {
    SequencedMap<String, String> sentences = new LinkedHashMap<>();
    for (String key : new TreeSet<>(words.bundle().keySet())) {
      if (key.startsWith(WORDS)) {
        sentences.put(key.substring(WORDS.length()), words.text(key));
      }
    }
    return sentences;
  }
}
