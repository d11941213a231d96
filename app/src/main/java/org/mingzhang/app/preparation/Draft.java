package org.mingzhang.app.preparation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.organisation.Organisation.Kind;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;

/**
 * What one organisation prepares in a campaign.
 *
 * @param campaign id of the campaign
 * @param organisation id of the organisation
 * @param path of the organisation
 * @param step where it is in the workflow; {@link #PREPARE} while it is with the officer
 * @param revision counts its changes
 * @param changedAt null if nothing was ever typed
 * @param changedBy name of the person
 */
public record Draft(
    long id,
    long campaign,
    int year,
    String layout,
    long organisation,
    String code,
    String name,
    Kind kind,
    String path,
    String step,
    long revision,
    @Nullable OffsetDateTime changedAt,
    String changedBy) {

  /** The step in which the officer works on it; in all others nobody changes anything. */
  public static final String PREPARE = "prepare";

  public boolean isOpen() {
    return step.equals(PREPARE);
  }

  /** Whether it is the sum of the drafts of units. */
  public boolean isDepartment() {
    return kind == Kind.DEPARTMENT;
  }

  /** Whose budget it is, as the budget says it. */
  public Organization organization() {
    return new Organization(code, name, isDepartment() ? Level.DEPARTMENT : Level.UNIT);
  }
}
