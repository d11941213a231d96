package org.mingzhang.app.disclosure;

import java.util.Set;

/** Where an approved budget is on its way to the public. */
public enum Step {
  /** With the secrecy reviewer. */
  REVIEW,
  /** With the head. */
  SIGNING,
  /** With the publisher, who sets a time. */
  READY,
  /** Being printed and read back. */
  PRINTING,
  /** Could not be printed; with the publisher. */
  FAILED,
  /** Printed, read back and waiting for its time. */
  PLANNED,
  /** Public. */
  RELEASED,
  /** Public, but corrected by a later one. */
  SUPERSEDED,
  /** A later version was approved before it became public. */
  OVERTAKEN,
  /** Approved in a round that nothing is published of. */
  IGNORED;

  /** Steps in which something is left to do. */
  static final Set<Step> OPEN = Set.of(REVIEW, SIGNING, READY, PRINTING, FAILED, PLANNED);

  /** Steps in which it is public. */
  static final Set<Step> PUBLIC = Set.of(RELEASED, SUPERSEDED);

  public boolean isOpen() {
    return OPEN.contains(this);
  }
}
