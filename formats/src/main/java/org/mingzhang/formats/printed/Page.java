package org.mingzhang.formats.printed;

import java.util.List;
import org.mingzhang.document.Box;
import org.mingzhang.document.Place;

/**
 * What is printed on a page, turned so that its text runs from left to right.
 *
 * @param number counted from 1
 * @param width width in points after turning
 * @param height height in points after turning
 * @param turn the turn that was made
 * @param strokes boxes of straight lines and filled rectangles
 */
public record Page(
    int number, float width, float height, Turn turn, List<Glyph> glyphs, List<Box> strokes) {

  /** The place of a box of this page, as a viewer shows the page. */
  Place place(int line, Box box) {
    return Place.ofBox(number, line, turn.back().apply(box, width, height));
  }
}
