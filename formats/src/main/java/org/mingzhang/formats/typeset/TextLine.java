package org.mingzhang.formats.typeset;

/**
 * A line of a wrapped text.
 *
 * @param width in points
 * @param last whether the text, or a line of it that its writer ended, ends here
 */
record TextLine(String text, float width, boolean last) {}
