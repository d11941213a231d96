package org.mingzhang.core.wording;

/**
 * A place with a word that is often written wrongly.
 *
 * @param start index of its first character in the text
 */
public record Misspelling(int start, String printed, String meant) {}
