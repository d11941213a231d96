package org.mingzhang.document;

/** A run of text; lines that the format wrapped are joined. */
public record Paragraph(String text, Place place) implements Block {}
