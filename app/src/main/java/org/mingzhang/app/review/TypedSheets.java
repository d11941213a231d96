package org.mingzhang.app.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.app.review.Frozen.Typed;
import org.mingzhang.app.review.ReviewPage.Heading;
import org.mingzhang.app.review.ReviewPage.TypedRow;
import org.mingzhang.app.review.ReviewPage.TypedSheet;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.FormWords;
import org.mingzhang.engine.workbook.form.SheetColumn;
import org.mingzhang.engine.workbook.form.SheetForm;

/** What was typed, sheet by sheet, for somebody who wants to say something of a cell. */
final class TypedSheets {

  private TypedSheets() {}

  static List<TypedSheet> of(Frozen frozen, Locale language) {
    List<TypedSheet> sheets = new ArrayList<>();
    for (SheetForm form : Form.standard().sheets()) {
      List<Typed> lines = frozen.sheet(form.id());
      if (!lines.isEmpty()) {
        List<Heading> headings = headings(form, lines, language);
        sheets.add(
            new TypedSheet(
                form.id(),
                FormWords.of(language).title(form),
                headings,
                lines.stream().map(line -> row(line, headings)).toList()));
      }
    }
    return sheets;
  }

  private static List<Heading> headings(SheetForm form, List<Typed> lines, Locale language) {
    Set<String> used = new LinkedHashSet<>();
    lines.forEach(line -> used.addAll(line.cells().keySet()));
    List<Heading> headings = new ArrayList<>();
    for (ColumnForm column : form.columns()) {
      for (String slot : used) {
        if (form.columnOfKey(slot).filter(column::equals).isPresent()) {
          headings.add(
              new Heading(
                  slot, heading(form, column, slot, language), column.kind() == ColumnKind.MONEY));
        }
      }
    }
    return headings;
  }

  private static TypedRow row(Typed line, List<Heading> headings) {
    return new TypedRow(
        line.id(),
        headings.stream().map(one -> line.cells().getOrDefault(one.slot(), "")).toList());
  }

  /** What the column of a slot is called. */
  static String heading(SheetForm form, ColumnForm column, String slot, Locale language) {
    int colon = slot.indexOf(':');
    String member = colon < 0 ? "" : slot.substring(colon + 1);
    return FormWords.of(language).header(form, new SheetColumn(column, member));
  }

  /** A cell in words: sheet, number of the line, heading. */
  static String place(Frozen frozen, String sheet, String line, String slot, Locale language) {
    Optional<SheetForm> form =
        Form.standard().sheets().stream().filter(one -> one.id().equals(sheet)).findFirst();
    if (form.isEmpty()) {
      return "";
    }
    List<String> ids = frozen.sheet(sheet).stream().map(Typed::id).toList();
    int number = ids.indexOf(line) + 1;
    List<String> parts = new ArrayList<>(List.of(FormWords.of(language).title(form.get())));
    if (number > 0) {
      parts.add(language.getLanguage().equals("en") ? "line " + number : "第 " + number + " 行");
    }
    form.get()
        .columnOfKey(slot)
        .ifPresent(column -> parts.add(heading(form.get(), column, slot, language)));
    return String.join(" · ", parts);
  }
}
