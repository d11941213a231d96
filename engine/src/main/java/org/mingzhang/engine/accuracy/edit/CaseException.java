package org.mingzhang.engine.accuracy.edit;

/** A case file says something that cannot be meant; the message says what, and what may be said. */
public final class CaseException extends RuntimeException {

  public CaseException(String message) {
    super(message);
  }

  /** The same complaint, with the place it is about in front. */
  public CaseException in(String place) {
    return new CaseException(place + "：" + getMessage());
  }
}
