package org.mingzhang.app.identity;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param passwordSetAt when the person last chose it; null if somebody else did
 * @param failures wrong passwords in a row
 */
record Person(
    long id,
    String signIn,
    String name,
    long organisation,
    String password,
    @Nullable OffsetDateTime passwordSetAt,
    int failures,
    @Nullable OffsetDateTime lockedUntil,
    @Nullable String totpSecret,
    boolean active) {}
