package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.assemble.Assembly;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.exchange.UnusableBudget;
import org.mingzhang.engine.prepare.Opened;
import org.mingzhang.engine.publish.LastYear;
import org.mingzhang.engine.review.Reading;
import org.mingzhang.engine.workbook.read.Filled;
import org.mingzhang.engine.workbook.read.WorkbookReader;
import org.mingzhang.formats.reading.UnusableInput;

/** A budget to begin with or to go on with: data, a workbook that was filled in, a publication. */
final class BudgetInput {

  private final Mingzhang program;

  BudgetInput(Mingzhang program) {
    this.program = program;
  }

  /** The bytes of a file that a command cannot do without. */
  byte[] bytes(Path path) {
    Input input = Input.of(path);
    try {
      return input.bytes(program.console().in());
    } catch (IOException | UnusableInput e) {
      throw stop(new Problems(program.words()).of(input, e));
    }
  }

  /** Reads a workbook with everything that is wrong in it. */
  Filled workbook(Path path, byte[] bytes) {
    try {
      return WorkbookReader.read(bytes);
    } catch (UnusableInput e) {
      throw stop(new Problems(program.words()).of(Input.of(path), e));
    }
  }

  /**
   * A budget, and how it is to be printed.
   *
   * @param layout the name of the layout that its workbook was made for; "" of mere data
   */
  record Given(Budget budget, String layout) {}

  /** Reads a budget from data or a workbook; a workbook with errors is none. */
  Given given(Path path) {
    return switch (open(path)) {
      case Opened.Data data -> new Given(data.budget(), "");
      case Opened.Workbook workbook ->
          new Given(complete(workbook, path), workbook.filled().layout());
      case Opened.Published published ->
          throw new StopException(program.words().text("budget.published", path));
    };
  }

  /** Reads a budget from data or a workbook; a workbook with errors is none. */
  Budget read(Path path) {
    return given(path).budget();
  }

  /** Reads a budget from data, a workbook, or what was published of it. */
  Budget readAny(Path path) {
    return switch (open(path)) {
      case Opened.Data data -> data.budget();
      case Opened.Workbook workbook -> complete(workbook, path);
      case Opened.Published published -> assembled(published.reading().publications(), path);
    };
  }

  /** Reads last year's budget from data, a workbook, or what was published of it. */
  LastYear lastYear(List<Path> paths) {
    List<Reading> published = new ArrayList<>();
    for (Path path : paths) {
      switch (open(path)) {
        case Opened.Data data -> {
          return LastYear.of(data.budget());
        }
        case Opened.Workbook workbook -> {
          return LastYear.of(complete(workbook, path));
        }
        case Opened.Published file -> published.add(file.reading());
      }
    }
    return LastYear.published(published);
  }

  /** Opens a file; what holds no budget at all stops the command. */
  private Opened open(Path path) {
    Input input = Input.of(path);
    Problems problems = new Problems(program.words());
    try {
      Opened opened = Opened.of(bytes(path), input.name());
      if (opened instanceof Opened.Published published
          && published.reading().publications().isEmpty()) {
        throw stop(problems.noBudget(input, published.reading().nearest()));
      }
      return opened;
    } catch (UnusableBudget e) {
      throw new StopException(program.words().text("unusable", path, e.message(program.locale())));
    } catch (UnusableInput e) {
      throw stop(problems.of(input, e));
    }
  }

  private Budget complete(Opened.Workbook workbook, Path path) {
    if (!workbook.filled().isComplete()) {
      throw new StopException(program.words().text("workbook.faulty", path));
    }
    return workbook.filled().budget();
  }

  private Budget assembled(List<Publication> publications, Path path) {
    if (publications.size() > 1) {
      throw new StopException(program.words().text("budget.several", path));
    }
    Publication one = publications.getFirst();
    program.console().say(program.words().text("budget.assembled", path));
    return Assembly.of(one, Layouts.standard().find(one.layout()).orElseThrow()).budget();
  }

  private static StopException stop(Answer<Object> answer) {
    return new StopException(
        answer instanceof Answer.Failed<Object> failed ? failed.message() : "");
  }
}
