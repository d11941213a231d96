package org.mingzhang.core.check;

/**
 * A rule file says something that cannot be meant; the message names the file, the rule and the
 * place in it.
 */
public final class RuleException extends RuntimeException {

  public RuleException(String message) {
    super(message);
  }
}
