package org.mingzhang.core.layout;

/** A layout file says something that cannot be meant; the message names the file and the place. */
public final class LayoutException extends RuntimeException {

  public LayoutException(String message) {
    super(message);
  }
}
