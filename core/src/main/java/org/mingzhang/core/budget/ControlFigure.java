package org.mingzhang.core.budget;

import org.jspecify.annotations.Nullable;

/**
 * The most that finance lets a unit plan (控制数).
 *
 * @param kind the class it is for; null for all classes together
 */
public record ControlFigure(String unit, Fund fund, @Nullable ExpenditureClass kind, long fen) {}
