package org.mingzhang.app.preparation;

import java.util.List;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the grid tells and asks while somebody types. */
@RestController
class CellsController {

  private final Drafts drafts;
  private final Saving saving;
  private final News news;
  private final JsonMapper json;

  CellsController(Drafts drafts, Saving saving, News news, JsonMapper json) {
    this.json = json;
    this.drafts = drafts;
    this.saving = saving;
    this.news = news;
  }

  /** Saves cells; what is answered as saved is durable. */
  @PostMapping("/preparation/{draft}/cells")
  @Allowed(Role.PREPARER)
  Outcome save(Viewer viewer, @PathVariable long draft, @RequestBody String body) {
    // Whose it is comes before what is said of it.
    Draft found = drafts.get(viewer, draft);
    return saving.save(viewer, found, changes(body));
  }

  private List<Change> changes(String body) {
    try {
      return List.of(json.readValue(body, Change[].class));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no list of changes", e);
    }
  }

  /** What others changed since. */
  @GetMapping("/preparation/{draft}/changes")
  @Allowed(to = Group.BUSINESS)
  News.Since changes(Viewer viewer, @PathVariable long draft, @RequestParam long since) {
    return news.since(drafts.get(viewer, draft), since);
  }
}
