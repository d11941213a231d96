package org.mingzhang.core.budget;

import java.math.BigDecimal;

/**
 * Fixed assets that a unit holds at the end of the year before.
 *
 * @param quantity square metres of space, pieces of everything else; 0 if not stated
 * @param fen original value
 */
public record AssetHolding(String unit, AssetKind kind, BigDecimal quantity, long fen) {}
