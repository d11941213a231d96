package org.mingzhang.app.audit;

/**
 * What following the chain came to.
 *
 * @param entries how many there are
 * @param brokenAt the first entry that is missing or was changed; 0 if the chain is whole
 */
public record Verification(long entries, long brokenAt) {
  /** Whether nothing was found. */
  public boolean isWhole() {
    return brokenAt == 0;
  }
}
