package org.mingzhang.app.preparation;

import java.time.OffsetDateTime;
import java.util.List;
import org.mingzhang.engine.waive.Waivers;

/** What reviewers have said of a draft; told to the officer beside the cell. */
public interface Remarks {

  /** Nobody has said anything. */
  Remarks NONE =
      new Remarks() {
        @Override
        public List<Remark> of(Draft draft) {
          return List.of();
        }

        @Override
        public Waivers waivers(Draft draft) {
          return Waivers.NONE;
        }
      };

  /** The opinions that are open. */
  List<Remark> of(Draft draft);

  /** The findings that are set aside with a reason. */
  Waivers waivers(Draft draft);

  /**
   * An opinion.
   *
   * @param sheet id of the sheet; "" if it is about the whole draft
   * @param line id of the line; "" if it is about the whole sheet
   * @param slot of the cell; "" if it is about the whole line
   * @param by name of the reviewer
   */
  record Remark(
      String sheet, String line, String slot, String text, String by, OffsetDateTime at) {}
}
