package org.mingzhang.engine.workbook.form;

import java.util.List;
import java.util.Optional;

/**
 * A column of a sheet, or a group of columns that repeat.
 *
 * @param header its heading; {@code {}} stands for the member of a repeated column
 * @param also other headings it is known by
 * @param list what to pick from: a code list, a list of words; "" if nothing
 * @param digits how many characters a code must have; 0 if any number will do
 * @param rare whether it is hidden while nothing is in it
 * @param width in characters
 * @param hint what is said when a cell is chosen
 * @param each what it repeats over
 * @param shown of a column that repeats over funds, those that are shown though empty
 * @param key whether it belongs to what tells one line from another
 * @param body whether a line without it says nothing, whatever else was filled in beforehand
 */
public record ColumnForm(
    String id,
    String header,
    List<String> also,
    ColumnKind kind,
    String list,
    int digits,
    boolean required,
    boolean rare,
    int width,
    String hint,
    Repeat each,
    List<String> shown,
    boolean key,
    boolean body) {

  private static final String MEMBER = "{}";

  public ColumnForm {
    also = List.copyOf(also);
    shown = List.copyOf(shown);
  }

  /** The heading of one of the repeated columns. */
  public String header(String member) {
    return header.replace(MEMBER, member);
  }

  /** What a value of this column is kept under: the id, of a repeated column with its member. */
  public String key(String member) {
    return member.isEmpty() ? id : id + ":" + member;
  }

  /** The member whose column has this heading; "" for a column that does not repeat. */
  public Optional<String> member(String printed) {
    String plain = Headings.plain(printed);
    if (each == Repeat.NO) {
      boolean same =
          plain.equals(Headings.plain(header))
              || also.stream().anyMatch(other -> plain.equals(Headings.plain(other)));
      return same ? Optional.of("") : Optional.empty();
    }
    int at = header.indexOf(MEMBER);
    String before = Headings.plain(header.substring(0, at));
    String after = Headings.plain(header.substring(at + MEMBER.length()));
    if (plain.length() < before.length() + after.length()
        || !plain.startsWith(before)
        || !plain.endsWith(after)) {
      return Optional.empty();
    }
    String member = plain.substring(before.length(), plain.length() - after.length());
    return each.takes(member) ? Optional.of(member) : Optional.empty();
  }
}
