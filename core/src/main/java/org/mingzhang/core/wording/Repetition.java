package org.mingzhang.core.wording;

/**
 * Something written twice in a row.
 *
 * @param start index of its first character in the text
 * @param part what is written twice
 */
public record Repetition(int start, String part) {}
