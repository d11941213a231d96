package org.mingzhang.app.preparation;

import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may type in a draft: the officer of that very organisation, while it is with him. */
@Component
class Editing {

  private final Campaigns campaigns;

  Editing(Campaigns campaigns) {
    this.campaigns = campaigns;
  }

  boolean isOwner(Viewer viewer, Draft draft) {
    return viewer.is(Role.PREPARER) && viewer.organisation() == draft.organisation();
  }

  boolean isAllowed(Viewer viewer, Draft draft) {
    return isOwner(viewer, draft) && draft.isOpen() && campaigns.get(draft.campaign()).isOpen();
  }

  /** Refuses those who may not type. */
  void demand(Viewer viewer, Draft draft) {
    if (!isOwner(viewer, draft)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    if (!draft.isOpen()) {
      throw new Refusal("preparation", "closed.submitted", draft.name());
    }
    if (!campaigns.get(draft.campaign()).isOpen()) {
      throw new Refusal("preparation", "closed.campaign", draft.year());
    }
  }
}
