package org.mingzhang.forms.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.forms.flow.Item;
import org.mingzhang.forms.flow.Line;
import org.mingzhang.forms.table.FoundTable;

/** Finds out whose budget a book is. */
public final class Identities {

  private static final Pattern COVER =
      Pattern.compile(
          "(?:20\\d\\d年(?:度)?)?(\\p{IsHan}[\\p{IsHan}（）()·]{3,40}?)\\s?(?:20\\d\\d|二[〇○零O][一二三四五六七八九〇○零]{2})\\s?年(?:度)?(?:区级|市级|县级|省级|本级)?(?:部门|单位)?.{0,4}[预决]算.{0,12}");
  private static final Pattern YEAR_ALONE =
      Pattern.compile("20\\d\\d\\s?年(?:度)?(?:部门|单位)?[预决]算(?:信息)?(?:公开)?.{0,8}");
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}[\\p{IsHan}（）()·]{3,40}");
  private static final Pattern CODE_ON_COVER =
      Pattern.compile("(?:部门|单位)(?:预算)?[编代]码\\s?[:：]\\s?(\\d{3}(?:\\d{3}){0,3})");
  private static final int LONGEST_COVER = 60;

  private Identities() {}

  public static Identity of(List<Item> items, List<FoundTable> tables) {
    Optional<Owner> owner = owner(tables);
    String code =
        owner
            .map(Owner::code)
            .filter(found -> !found.isEmpty())
            .or(() -> codeInLine(items))
            .or(() -> codeOnCover(items))
            .orElse("");
    String name =
        owner
            .filter(found -> !found.code().isEmpty())
            .map(Owner::name)
            .orElseGet(() -> fuller(items, owner));
    return new Identity(
        new Organization(code, name, level(items, code)), Years.of(items), kind(items));
  }

  /** Of the name on the cover and the name above the tables the one that says more. */
  private static String fuller(List<Item> items, Optional<Owner> owner) {
    String cover = nameOnCover(items).orElse("");
    String caption = owner.map(Owner::name).orElse("");
    return caption.length() > cover.length() ? caption : cover;
  }

  /** The owner that most tables name. */
  private static Optional<Owner> owner(List<FoundTable> tables) {
    Map<Owner, Integer> votes = new HashMap<>();
    for (FoundTable table : tables) {
      Owner.in(table.captions()).ifPresent(owner -> votes.merge(owner, 1, Integer::sum));
    }
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Optional<String> codeInLine(List<Item> items) {
    return items.stream()
        .flatMap(item -> item instanceof Line line ? Owner.in(line.text()).stream() : Stream.of())
        .map(Owner::code)
        .filter(code -> !code.isEmpty())
        .findFirst();
  }

  /** "单位编码：512001" in a line of its own. */
  private static Optional<String> codeOnCover(List<Item> items) {
    return items.stream()
        .flatMap(item -> item instanceof Line line ? Stream.of(line.text()) : Stream.of())
        .map(CODE_ON_COVER::matcher)
        .filter(Matcher::matches)
        .map(code -> code.group(1))
        .findFirst();
  }

  /** "某某局2024年部门预算" in one line, or the name above "2024年部门预算". */
  private static Optional<String> nameOnCover(List<Item> items) {
    String above = "";
    for (Item item : items) {
      if (item instanceof Line line && line.text().length() <= LONGEST_COVER) {
        Matcher cover = COVER.matcher(line.text());
        if (cover.matches()) {
          return Optional.of(cover.group(1));
        }
        if (YEAR_ALONE.matcher(line.text()).matches() && NAME.matcher(above).matches()) {
          return Optional.of(above);
        }
        above = line.text();
      }
    }
    return Optional.empty();
  }

  private static Level level(List<Item> items, String code) {
    int department = 0;
    int unit = 0;
    for (Item item : items) {
      if (item instanceof Line line && line.text().length() <= LONGEST_COVER) {
        department += line.text().contains("部门预算") ? 1 : 0;
        unit += line.text().contains("单位预算") ? 1 : 0;
      }
    }
    if (department == unit) {
      return code.length() > 3 ? Level.UNIT : Level.DEPARTMENT;
    }
    return department > unit ? Level.DEPARTMENT : Level.UNIT;
  }

  private static Publication.Kind kind(List<Item> items) {
    int budget = 0;
    int account = 0;
    for (Item item : items) {
      if (item instanceof Line line && line.text().length() <= LONGEST_COVER) {
        budget += line.text().contains("预算") ? 1 : 0;
        account += line.text().contains("决算") ? 1 : 0;
      }
    }
    return account > budget ? Publication.Kind.FINAL_ACCOUNT : Publication.Kind.BUDGET;
  }
}
