package org.mingzhang.formats.typeset;

/**
 * A heading that can be gone to.
 *
 * @param page counted from 0, over all pages of the file
 * @param top distance from the top of the page in points
 * @param label number printed on its page
 */
public record Target(int level, String text, int page, float top, String label) {

  Target behind(int pages) {
    return new Target(level, text, page + pages, top, label);
  }
}
