package org.mingzhang.forms.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          "(?:20\\d\\d年(?:度)?)?(\\p{IsHan}[\\p{IsHan}（）()·]{3,40}?)\\s?(?:20\\d\\d|二[〇○零O][一二三四五六七八九〇○零]{2})\\s?年(?:度)?(?:区级|市级|县级|省级|本级)?(?:部门|单位)?.{0,4}预算.{0,12}");
  private static final int LONGEST_COVER = 60;

  private Identities() {}

  public static Identity of(List<Item> items, List<FoundTable> tables) {
    Optional<Owner> owner = owner(tables);
    String code = owner.map(Owner::code).orElse("");
    String name = owner.map(Owner::name).or(() -> nameOnCover(items)).orElse("");
    return new Identity(
        new Organization(code, name, level(items, code)), Years.of(items), kind(items));
  }

  /** The owner that most tables name. */
  private static Optional<Owner> owner(List<FoundTable> tables) {
    Map<Owner, Integer> votes = new HashMap<>();
    for (FoundTable table : tables) {
      Owner.in(table.captions()).ifPresent(owner -> votes.merge(owner, 1, Integer::sum));
    }
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Optional<String> nameOnCover(List<Item> items) {
    for (Item item : items) {
      if (item instanceof Line line && line.text().length() <= LONGEST_COVER) {
        Matcher matcher = COVER.matcher(line.text());
        if (matcher.matches()) {
          return Optional.of(matcher.group(1));
        }
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
