package org.mingzhang.engine.workbook.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.core.budget.AssetKind;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.SectionLayout;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.PickLists;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.line.BudgetLines;
import org.mingzhang.engine.workbook.line.Line;
import org.mingzhang.engine.workbook.write.Columns.Written;

/** Writes the workbook an officer fills in, with what is known of the budget already in it. */
public final class WorkbookWriter {

  private final Budget budget;
  private final Layout layout;
  private final MoneyUnit unit;
  private final Form form;
  private final PickLists lists;
  private final CellText text;
  private final Map<String, List<Line>> lines;
  private final Map<String, List<Written>> columns = new LinkedHashMap<>();
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Look look = new Look(workbook);

  private WorkbookWriter(
      Budget budget, Map<String, List<Line>> typed, Layout layout, MoneyUnit unit) {
    this.budget = budget;
    this.layout = layout;
    this.unit = unit;
    this.form = withSections(Form.standard(), layout);
    this.lists = new PickLists(form, budget.year());
    this.text = new CellText(budget, unit);
    this.lines = BudgetLines.of(budget);
    typed.forEach(
        (sheet, own) -> {
          if (own.stream().anyMatch(line -> isPartial(sheet, line))) {
            this.lines.put(sheet, new ArrayList<>(own));
          }
        });
  }

  /**
   * Writes the workbook.
   *
   * @param layout whose sections texts can be added to
   * @param unit the unit of money that is typed
   * @param out is left open
   * @throws TextTooLong if a text of the budget fits into no cell
   */
  public static void write(Budget budget, Layout layout, MoneyUnit unit, OutputStream out)
      throws IOException {
    write(budget, Map.of(), layout, unit, out);
  }

  /**
   * Writes the workbook with all that was typed, whether it could be read or not.
   *
   * @param typed lines by sheet; sheets all of whose lines are in the budget are written from it
   * @param layout whose sections texts can be added to
   * @param unit the unit of money that is typed
   * @param out is left open
   * @throws TextTooLong if a text of the budget fits into no cell
   */
  public static void write(
      Budget budget, Map<String, List<Line>> typed, Layout layout, MoneyUnit unit, OutputStream out)
      throws IOException {
    WorkbookWriter writer = new WorkbookWriter(budget, typed, layout, unit);
    try (writer.workbook) {
      writer.sheets();
      writer.workbook.write(out);
    }
  }

  /** Whether a line, or something in it, is in no budget. */
  private static boolean isPartial(String sheet, Line line) {
    return line.hasUnread()
        || Form.standard().sheet(sheet).columns().stream()
            .anyMatch(column -> column.required() && !line.has(column.id()));
  }

  private static Form withSections(Form form, Layout layout) {
    Map<String, List<String>> lists = new HashMap<>(form.lists());
    List<String> subjects = new ArrayList<>(lists.getOrDefault("事项", List.of()));
    for (SectionLayout section : layout.sections()) {
      if (!subjects.contains(section.id())) {
        subjects.add(section.id());
      }
    }
    lists.put("事项", subjects);
    return new Form(
        form.sheets(), lists, form.months(), form.yearsAhead(), form.guide(), form.narrowed());
  }

  private void sheets() {
    prefill();
    for (SheetForm sheet : form.sheets()) {
      columns.put(sheet.id(), Columns.of(sheet, form, budget.year(), of(sheet)));
    }
    Formulas formulas = new Formulas(form, columns, budget, lines);
    XSSFSheet guide = workbook.createSheet(GuideSheet.NAME);
    form.sheets().forEach(sheet -> workbook.createSheet(sheet.title()));
    XSSFSheet summary = workbook.createSheet(SummarySheet.NAME);
    PickSheet picks = new PickSheet(workbook);
    picks.define(Validations.PROJECTS, projects());
    for (SheetForm sheet : form.sheets()) {
      write(sheet, workbook.getSheet(sheet.title()), formulas, picks);
    }
    String title = "%d年预算填报簿　%s".formatted(budget.year(), budget.organization().name());
    GuideSheet.write(guide, form, title.strip(), formulas, look);
    SummarySheet.write(summary, form, formulas, budget, text, unit, look);
    workbook.setActiveSheet(0);
  }

  private List<Line> of(SheetForm sheet) {
    return lines.getOrDefault(sheet.id(), List.of());
  }

  /** Rows that every workbook has, for the officer to complete. */
  private void prefill() {
    List<Line> assets = lines.computeIfAbsent("assets", key -> new ArrayList<>());
    for (AssetKind kind : AssetKind.values()) {
      if (assets.stream().noneMatch(line -> line.text("kind").equals(kind.word()))) {
        assets.add(new Line().put("kind", kind.word()));
      }
    }
    List<Line> texts = lines.computeIfAbsent("texts", key -> new ArrayList<>());
    if (texts.isEmpty()) {
      texts.add(new Line().put("kind", "单位职责"));
      for (String subject : Form.standard().lists().getOrDefault("事项", List.of())) {
        texts.add(new Line().put("kind", "变动原因").put("subject", subject));
      }
    }
  }

  private void write(SheetForm sheet, XSSFSheet made, Formulas formulas, PickSheet picks) {
    if (sheet.labels()) {
      List<List<String>> fixed =
          List.of(List.of(SheetForm.LAYOUT, layout.name()), List.of("金额单位", "单位：" + unit.label()));
      Line line = of(sheet).isEmpty() ? new Line() : of(sheet).getFirst();
      LabelWriter.write(made, sheet, line, fixed, look, text, picks, lists);
      return;
    }
    List<Written> own = columns.getOrDefault(sheet.id(), List.of());
    new SheetWriter(made, sheet, own, look, formulas).write(of(sheet), text, unit);
    Validations validations =
        new Validations(made, form, lists, picks, SheetWriter.firstRow(sheet));
    own.forEach(column -> validations.add(column, own));
  }

  /** The projects that are listed, as a range that grows with them. */
  private String projects() {
    SheetForm sheet = form.sheet("projects");
    String first = "%s!$A$%d".formatted(sheet.title(), SheetWriter.firstRow(sheet) + 1);
    String all = "%s!$C$%d:$C$%d".formatted(sheet.title(), SheetWriter.firstRow(sheet) + 1, 3000);
    return "OFFSET(%s,0,0,MAX(1,COUNTA(%s)),1)".formatted(first, all);
  }
}
