package org.mingzhang.engine.workbook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.line.Line;
import org.mingzhang.engine.workbook.line.LinesBudget;

/** What can be wrong between lines of one sheet. */
final class LineChecks {

  private static final String AMOUNT = "amount";

  private LineChecks() {}

  /** The same line, with the same amount, twice. */
  static void duplicates(FoundSheet found, List<ReadLine> lines, Faults faults) {
    List<ColumnForm> keys = found.form().columns().stream().filter(ColumnForm::key).toList();
    if (keys.isEmpty()) {
      return;
    }
    Map<List<Object>, Integer> first = new HashMap<>();
    for (ReadLine read : lines) {
      List<Object> identity = new ArrayList<>();
      for (ColumnForm key : keys) {
        identity.add(read.line().text(key.id()));
      }
      identity.add(read.line().text(AMOUNT));
      read.line().members("pay").forEach(m -> identity.add(read.line().text("pay:" + m)));
      Integer other = first.putIfAbsent(identity, read.row());
      if (other != null) {
        faults.add(FaultKind.DUPLICATE, found.name(), read.row(), 0, other);
      }
    }
  }

  /** Takes projects into the index; one key twice is a fault. */
  static void projects(FoundSheet found, List<ReadLine> lines, Context context) {
    for (ReadLine read : lines) {
      if (!context.projects().add(read.line())) {
        String column = read.line().has("code") ? "code" : "name";
        context
            .faults()
            .add(
                FaultKind.PROJECT_TWICE,
                found.name(),
                read.row(),
                found.column(column),
                read.line().text(column));
      }
    }
  }

  /**
   * The class of a line of project expenditure: that of its project, unless it says another.
   *
   * @return the lines that have a class
   */
  static List<ReadLine> classes(
      FoundSheet found, List<ReadLine> lines, List<ReadLine> projects, Context context) {
    Map<List<String>, String> classes = new HashMap<>();
    for (ReadLine project : projects) {
      Line line = project.line();
      String key = LinesBudget.key(line);
      classes.put(List.of(line.unit(context.owner()), key), line.text("kind"));
    }
    List<ReadLine> whole = new ArrayList<>();
    for (ReadLine read : lines) {
      Line line = read.line();
      String own = line.text("kind");
      String project =
          classes.getOrDefault(List.of(line.unit(context.owner()), line.text("project")), "");
      if (own.isEmpty() && !line.has("project")) {
        if (found.sheet().at(read.row(), found.column("project")) != null) {
          continue; // it names a project that is not there, which has been said
        }
        context
            .faults()
            .add(FaultKind.MISSING, found.name(), read.row(), found.column("project"), "项目");
        continue;
      }
      if (!own.isEmpty() && !project.isEmpty() && !own.equals(project)) {
        context
            .faults()
            .add(
                FaultKind.PROJECT_OF_OTHER_CLASS,
                found.name(),
                read.row(),
                found.column("kind"),
                own,
                project);
      }
      whole.add(read);
    }
    return whole;
  }
}
