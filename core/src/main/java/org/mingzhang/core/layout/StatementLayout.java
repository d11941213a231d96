package org.mingzhang.core.layout;

import java.util.regex.Pattern;
import org.mingzhang.core.publication.Statement.Measure;

/**
 * An amount that the narrative has to state.
 *
 * @param id its name in formulas
 * @param section id of the section it is said in
 * @param subject matches the words it is said of
 * @param lastYear whether it is said of the year before
 */
public record StatementLayout(
    String id, String section, Pattern subject, Measure measure, boolean lastYear) {}
