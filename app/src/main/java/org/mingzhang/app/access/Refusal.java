package org.mingzhang.app.access;

/**
 * Something that cannot be done, told to the person in the words of a module: what, where, and what
 * to do instead. Nothing has been changed.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String module;
  private final String key;
  private final transient Object[] details;

  /**
   * @param module whose words, such as {@code review}
   * @param key of the sentence
   * @param details what it is filled with
   */
  public Refusal(String module, String key, Object... details) {
    super(module + ": " + key);
    this.module = module;
    this.key = key;
    this.details = details.clone();
  }

  public String module() {
    return module;
  }

  public String key() {
    return key;
  }

  public Object[] details() {
    return details == null ? new Object[0] : details.clone();
  }
}
