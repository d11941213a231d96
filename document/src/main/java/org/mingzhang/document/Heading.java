package org.mingzhang.document;

/**
 * A line that the format itself marks as a heading (a style, {@code <h2>}, {@code ##}).
 *
 * @param level 1 for the highest
 */
public record Heading(int level, String text, Place place) implements Block {}
