package org.mingzhang.engine.workbook.typed;

/**
 * The line a part of a budget was read from.
 *
 * @param sheet id of the sheet
 * @param line id of the line
 */
public record TypedOrigin(String sheet, String line) {}
