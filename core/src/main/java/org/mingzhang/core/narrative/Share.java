package org.mingzhang.core.narrative;

import java.math.BigDecimal;
import org.mingzhang.core.publication.Statement.Direction;

/**
 * A percentage of change said in a sentence, such as 增长 5.2%.
 *
 * @param start where its number begins in the sentence
 * @param end where its sign ends
 * @param percent as printed, with its decimals
 */
public record Share(int start, int end, Direction direction, BigDecimal percent) {}
