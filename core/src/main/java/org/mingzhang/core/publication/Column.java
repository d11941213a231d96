package org.mingzhang.core.publication;

/**
 * A printed column.
 *
 * @param id its id in the layout, "" if it was not recognised
 * @param title its header as printed, the levels of the header tree joined by {@code /}
 */
public record Column(String id, String title) {}
