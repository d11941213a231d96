package org.mingzhang.app.past;

import java.util.List;

/**
 * A budget in a document that was uploaded and is not decided on yet.
 *
 * @param name of the file
 * @param state WAITING to be read, READ, or UNUSABLE
 * @param reason why unusable: a key of the messages of inspection, or a sentence
 * @param budgetYear 0 if the document does not say
 * @param code of the organisation as it is printed; "" if it is not
 * @param title name of the organisation as it is printed
 * @param department whether it is a department's
 * @param missingZh what the document does not say, a line each
 */
public record PastItem(
    long id,
    String name,
    String state,
    String reason,
    int budgetYear,
    String code,
    String title,
    boolean department,
    long totalFen,
    String missingZh,
    String missingEn) {

  public boolean isRead() {
    return state.equals("READ");
  }

  public boolean isWaiting() {
    return state.equals("WAITING");
  }

  /** What the document does not say. */
  public List<String> missing(boolean english) {
    return (english ? missingEn : missingZh).lines().toList();
  }
}
