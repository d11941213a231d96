package org.mingzhang.engine.accuracy.edit;

import java.util.List;

/**
 * One change of a publication.
 *
 * @param path such as 项目.指标[满意度].指标值
 * @param value what to put there; {@code 甲 → 乙}, 删除, or {@code 照抄} another path
 */
public record Edit(String path, String value) {

  private static final String WHOLE = "全文";
  private static final String REMOVE = "删除";
  private static final String COPY = "照抄";
  private static final String NOWHERE = "不限";

  /**
   * Reads an edit.
   *
   * @throws CaseException if no publication could have such a place
   */
  public static Edit of(String path, String value) {
    List<Step> steps = Step.all(path);
    if (!steps.getFirst().name().equals(WHOLE)) {
      Places.check(steps);
    }
    if (value.startsWith(COPY)) {
      Places.check(Step.all(copied(value)));
    }
    return new Edit(path, value);
  }

  /** Complains about a path that can be found in no publication; 不限 is one that is everywhere. */
  public static String checkedPlace(String path) {
    if (!path.equals(NOWHERE)) {
      Places.check(Step.all(path));
    }
    return path;
  }

  private static String copied(String value) {
    return value.substring(COPY.length()).strip();
  }

  void apply(Draft draft) throws NothingToEdit {
    List<Step> steps = Step.all(path);
    Draft changed = draft;
    if (Places.isBeside(steps)) {
      changed = draft.beside(steps.getFirst());
      steps = steps.subList(1, steps.size());
    }
    change(draft, changed, steps);
  }

  /** Whether it changes a document beside the publication that is checked. */
  public boolean isBeside() {
    return Places.isBeside(Step.all(path));
  }

  /**
   * @param whole what braces speak of
   * @param draft what is changed
   */
  private void change(Draft whole, Draft draft, List<Step> steps) throws NothingToEdit {
    if (steps.getFirst().name().equals(WHOLE)) {
      draft.ofPrint.add(steps.getFirst().pick() + "\n" + new Fill(whole, steps, "").in(value));
      return;
    }
    Spot spot = spot(whole, draft, steps);
    String old = spot.text();
    if (value.equals(REMOVE)) {
      if (old.isEmpty()) {
        throw new NothingToEdit(path + "本来就是空的");
      }
      spot.remove();
    } else if (value.startsWith(COPY)) {
      spot.set(Places.find(whole, Step.all(copied(value))).text());
    } else {
      String filled = new Fill(whole, steps, old).in(value);
      String text = Replacement.isOne(filled) ? Replacement.parse(filled).in(old) : filled;
      if (text.equals(old)) {
        throw new NothingToEdit(path + "本来就是“" + text + "”");
      }
      spot.set(text);
    }
    draft.touched.add(spot.touch());
  }

  /** 文字 without a section is the first section in which the old wording stands. */
  private Spot spot(Draft whole, Draft draft, List<Step> steps) throws NothingToEdit {
    Step first = steps.getFirst();
    if (first.name().equals(NarrativeSpots.TEXT) && first.pick().isEmpty() && steps.size() == 1) {
      if (!Replacement.isOne(value)) {
        throw new CaseException("没有写明哪一节时，应写 甲 → 乙");
      }
      Replacement wanted = Replacement.parse(new Fill(whole, steps, "").in(value));
      for (SectionDraft section : draft.sections) {
        try {
          wanted.in(section.text());
          return new TextSpot(section::text, section::setText, () -> {}, Touch.of(section));
        } catch (NothingToEdit elsewhere) {
          continue;
        }
      }
      throw new NothingToEdit("各节都没有“" + wanted.old() + "”");
    }
    return Places.find(draft, steps);
  }

  /** What a place named apart from the edits means in a draft. */
  static Touch place(Draft draft, String path) throws NothingToEdit {
    return path.equals(NOWHERE) ? Touch.ANYWHERE : Places.find(draft, Step.all(path)).touch();
  }

  /** A printed document with the changes of its whole text made. */
  static String print(String text, List<String> changes) throws NothingToEdit {
    String changed = text;
    for (String change : changes) {
      int end = change.indexOf('\n');
      String value = change.substring(end + 1);
      changed =
          switch (change.substring(0, end)) {
            case "开头" -> value + "\n\n" + changed;
            case "末尾" -> changed + "\n" + value + "\n";
            default -> Replacement.parse(value).in(changed);
          };
    }
    return changed;
  }
}
