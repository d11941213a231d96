package org.mingzhang.engine.workbook.read;

import java.util.HashMap;
import java.util.Map;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.form.PickLists;
import org.mingzhang.engine.workbook.line.Line;

/** What all sheets of a workbook are read with. */
final class Context {

  private final Faults faults;
  private final CodeReader codes;
  private final WordReader words;
  private final ProjectIndex projects;
  private final Map<String, String> units = new HashMap<>();
  private final String owner;
  private final MoneyUnit usual;

  /**
   * @param usual the unit of money of a sheet that says none
   */
  Context(Faults faults, PickLists lists, int year, String owner, MoneyUnit usual) {
    this.faults = faults;
    this.codes = new CodeReader(year);
    this.words = new WordReader(lists, year);
    this.projects = new ProjectIndex(owner);
    this.owner = owner;
    this.usual = usual;
  }

  Faults faults() {
    return faults;
  }

  CodeReader codes() {
    return codes;
  }

  WordReader words() {
    return words;
  }

  ProjectIndex projects() {
    return projects;
  }

  String owner() {
    return owner;
  }

  MoneyUnit usual() {
    return usual;
  }

  /** Takes a line of the sheet of institutions in. */
  void addUnit(Line institution) {
    String code = institution.text("code");
    units.put(code, code);
    units.put(CodeName.plain(institution.text("name")), code);
    units.put(code + CodeName.plain(institution.text("name")), code);
  }

  boolean hasUnits() {
    return !units.isEmpty();
  }

  boolean knowsUnit(String code) {
    return code.equals(owner) || units.containsValue(code);
  }

  /** The code of a unit that is called by code or name; what is unknown stays as it is. */
  String unit(String text) {
    String plain = CodeName.plain(text);
    return units.getOrDefault(plain, plain);
  }
}
