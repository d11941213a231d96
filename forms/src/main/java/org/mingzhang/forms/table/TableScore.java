package org.mingzhang.forms.table;

import java.util.Collection;
import java.util.List;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.flow.RawGrid.RawRow;
import org.mingzhang.forms.text.Fold;
import org.mingzhang.forms.text.Likeness;
import org.mingzhang.forms.text.Wrap;

/** How well a grid fits a table of the layout: by title, header and content together. */
final class TableScore {

  private static final double TITLE = 2.0;
  private static final double HEADER = 1.5;
  private static final double CONTENT = 1.0;
  private static final double WIDTH = 0.5;

  /** Below this a likeness is chance. */
  private static final double ALIKE = 0.6;

  /**
   * A title whose end is less like the caption than this cannot reach {@link #ALIKE} as a whole.
   */
  private static final double END_ALIKE = 0.5;

  /** Rows looked at to judge the content; more tell nothing new. */
  private static final int SAMPLE = 40;

  private TableScore() {}

  /**
   * The score of a grid.
   *
   * @param header what {@link #header} says of its header words
   */
  static double of(Candidate candidate, TableIndex index, double header) {
    Shape shape = candidate.shape();
    double width = shape.width() == index.table().columns().size() ? 1 : 0;
    return TITLE * title(candidate.captionCores(), index)
        + HEADER * header
        + CONTENT * content(shape.data(), index)
        + WIDTH * width;
  }

  static double title(List<String> captions, TableIndex index) {
    double best = 0;
    for (int i = captions.size() - 1; i >= 0; i--) {
      for (String title : index.titles()) {
        double likeness = titleLikeness(captions.get(i), title, END_ALIKE);
        best = Math.max(best, likeness >= ALIKE ? likeness : 0);
      }
    }
    return best;
  }

  /**
   * Titles often begin with the name of the organisation: the end counts most, the whole decides
   * between them.
   */
  static double titleLikeness(String caption, String title, double least) {
    if (caption.equals(title)) {
      return 1;
    }
    int excess = caption.length() - title.length();
    String end = excess > 0 ? caption.substring(excess) : caption;
    double likeness = Likeness.of(end, title, least);
    return likeness == 0 ? 0 : 0.8 * likeness + 0.2 * Likeness.of(caption, title);
  }

  /** How well the words of a header are those of a table, both ways. */
  static double header(List<String> printed, Collection<String> words) {
    if (printed.isEmpty()) {
      return 0;
    }
    return (coverage(words, printed) + coverage(printed, words)) / 2;
  }

  private static double coverage(Collection<String> wanted, Collection<String> given) {
    double sum = 0;
    for (String word : wanted) {
      sum += given.contains(word) ? 1 : nearest(word, given);
    }
    return sum / wanted.size();
  }

  private static double nearest(String word, Collection<String> given) {
    double best = 0;
    for (String other : given) {
      best = Math.max(best, Likeness.of(word, other, ALIKE));
    }
    return best;
  }

  private static double content(List<RawRow> rows, TableIndex index) {
    List<RawRow> sample = rows.subList(0, Math.min(rows.size(), SAMPLE));
    if (sample.isEmpty()) {
      return 0;
    }
    return switch (index.table().rows()) {
      case RowLayout.Fixed fixed -> share(sample, row -> hasLabel(row, index));
      case RowLayout.Codes codes -> share(sample, row -> hasCode(row, codes.list()));
      case RowLayout.Lines lines -> share(sample, TableScore::hasCatalogueCode);
      case RowLayout.Single single ->
          sample.size() <= 2 && singleFits(sample.getFirst(), index) ? 1 : 0;
    };
  }

  private static double share(List<RawRow> rows, java.util.function.Predicate<RawRow> fits) {
    return (double) rows.stream().filter(fits).count() / rows.size();
  }

  private static boolean hasLabel(RawRow row, TableIndex index) {
    for (RawCell cell : row.cells()) {
      if (!cell.isBlank()
          && (index.labels().contains(cell.folded())
              || index.labels().contains(Fold.fold(Content.withoutNumber(cell.text()))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCode(RawRow row, String list) {
    for (RawCell cell : row.cells()) {
      if (Content.isCode(cell.text())) {
        char first = cell.text().charAt(0);
        return list.startsWith("functional") ? first == '2' : first == '3';
      }
      if (cell.folded().equals(TOTAL)) {
        return true;
      }
    }
    return false;
  }

  private static final String TOTAL = Fold.fold("合计");

  private static boolean hasCatalogueCode(RawRow row) {
    for (RawCell cell : row.cells()) {
      String text = Wrap.squeeze(cell.text());
      if (text.length() >= 7
          && "ABC".indexOf(text.charAt(0)) >= 0
          && text.chars().skip(1).allMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean singleFits(RawRow row, TableIndex index) {
    long money =
        index.table().columns().stream().filter(column -> column.kind() == Kind.MONEY).count();
    return row.filled().size() <= money
        && row.filled().stream()
            .allMatch(cell -> Content.isFigure(cell.text()) || Content.isDash(cell.text()));
  }
}
