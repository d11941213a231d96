package org.mingzhang.engine.accuracy.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Publication;

/**
 * A publication with edits made.
 *
 * @param places where a fault is to be found
 * @param ofPrint changes of the printed text as a whole
 * @param beside the documents beside it that were changed too, by their names
 */
public record Edited(
    Publication publication,
    List<Spotted> places,
    List<String> ofPrint,
    Map<String, Publication> beside) {

  public Edited {
    beside = Map.copyOf(beside);
    places = List.copyOf(places);
    ofPrint = List.copyOf(ofPrint);
  }

  /**
   * Makes edits.
   *
   * @param others the documents it is checked beside
   * @param project index of the project that 项目 means where no other is picked
   * @param expected path of the place where the fault is to be found; null for the edited places
   * @throws NothingToEdit if one of the edits finds nothing to change
   */
  public static Edited of(
      Publication clean,
      Layout layout,
      Others others,
      int project,
      List<Edit> edits,
      @Nullable String expected)
      throws NothingToEdit {
    Draft draft = new Draft(clean, layout, project, others);
    for (Edit edit : edits) {
      edit.apply(draft);
    }
    List<Touch> touched = expected == null ? draft.touched : List.of(Edit.place(draft, expected));
    List<Spotted> places = new ArrayList<>();
    touched.forEach(touch -> places.add(Spotted.of(touch, draft)));
    return new Edited(draft.publication(), places, draft.ofPrint, draft.publicationsBeside());
  }

  /** Whether there are edits of the printed text as a whole. */
  public boolean changesPrint() {
    return !ofPrint.isEmpty();
  }

  /** The printed text with the edits of the text as a whole made. */
  public String print(String text) throws NothingToEdit {
    return Edit.print(text, ofPrint);
  }
}
