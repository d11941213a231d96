package org.mingzhang.app.access;

/**
 * What was asked for does not exist, or not within the scope of the one who asks: both look alike.
 */
public final class NotHere extends RuntimeException {
  private static final long serialVersionUID = 1;
}
