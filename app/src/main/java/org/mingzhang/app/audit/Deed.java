package org.mingzhang.app.audit;

import org.mingzhang.app.page.Unprintable;

/**
 * What was done.
 *
 * @param person who did it, as signed in
 * @param roles at that time
 * @param address network address
 * @param action such as {@code draft.cell}
 * @param object what it was done to
 * @param outcome {@code done}, or why not
 */
record Deed(
    String person,
    String organisation,
    String roles,
    String address,
    String action,
    String object,
    String before,
    String after,
    String outcome) {

  /** As it can be stored: what the database would change on the way would break the chain. */
  Deed printable() {
    return new Deed(
        Unprintable.without(person),
        Unprintable.without(organisation),
        roles,
        address,
        action,
        Unprintable.without(object),
        Unprintable.without(before),
        Unprintable.without(after),
        outcome);
  }
}
