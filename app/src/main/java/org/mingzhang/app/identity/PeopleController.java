package org.mingzhang.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.organisation.Organisations;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.NavItem;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.page.Said;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Accounts: the system administrator opens and closes them, the security administrator says what
 * they may do. Neither can do the other's part.
 */
@RestController
public class PeopleController {

  private static final String MODULE = "identity";

  private final People people;
  private final Organisations organisations;
  private final Pages pages;
  private final Audit audit;

  PeopleController(People people, Organisations organisations, Pages pages, Audit audit) {
    this.people = people;
    this.organisations = organisations;
    this.pages = pages;
    this.audit = audit;
  }

  @Bean
  static NavItem peopleItem() {
    return new NavItem(
        900, "/people", MODULE, "nav.people", Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN));
  }

  @GetMapping("/people")
  @Allowed({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})
  ResponseEntity<String> list(Viewer viewer, Frame frame) {
    List<Organisation> places = organisations.all();
    var names =
        places.stream()
            .collect(Collectors.toMap(Organisation::id, one -> one.code() + " " + one.name()));
    List<Row> rows =
        people.all().stream()
            .map(
                person ->
                    new Row(
                        person.id(),
                        person.signIn(),
                        person.name(),
                        names.getOrDefault(person.organisation(), ""),
                        people.roles(person.id()),
                        person.active(),
                        people.isLocked(person),
                        person.totpSecret() != null))
            .toList();
    return pages.page(
        frame,
        "identity/people",
        new Listing(rows, places, viewer.is(Role.SYSTEM_ADMIN), viewer.is(Role.SECURITY_ADMIN)));
  }

  @PostMapping("/people")
  @Allowed(Role.SYSTEM_ADMIN)
  @Transactional
  ResponseEntity<String> add(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @RequestParam String signIn,
      @RequestParam String name,
      @RequestParam long organisation,
      @RequestParam String password) {
    people.add(signIn.strip(), name, organisation, password, Set.of());
    audit.record(viewer, "person.add", signIn.strip(), "", name);
    Said.tell(request, frame.words(MODULE).text("people.added", name));
    return Go.to("/people");
  }

  @PostMapping("/people/{id}/password")
  @Allowed(Role.SYSTEM_ADMIN)
  @Transactional
  ResponseEntity<String> reset(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long id,
      @RequestParam String password) {
    Person person = people.get(id);
    people.resetPassword(id, password);
    audit.record(viewer, "person.password", person.signIn(), "", "");
    Said.tell(request, frame.words(MODULE).text("people.reset", person.name()));
    return Go.to("/people");
  }

  @PostMapping("/people/{id}/active")
  @Allowed(Role.SYSTEM_ADMIN)
  @Transactional
  ResponseEntity<String> activate(
      Viewer viewer, @PathVariable long id, @RequestParam boolean active) {
    Person person = people.get(id);
    if (id == viewer.person()) {
      throw new Refusal(MODULE, "people.self");
    }
    people.setActive(id, active);
    audit.record(
        viewer,
        "person.active",
        person.signIn(),
        String.valueOf(person.active()),
        String.valueOf(active));
    return Go.to("/people");
  }

  @PostMapping("/people/{id}/roles")
  @Allowed(Role.SECURITY_ADMIN)
  @Transactional
  ResponseEntity<String> roles(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Set<Role> role) {
    Person person = people.get(id);
    if (id == viewer.person()) {
      throw new Refusal(MODULE, "people.self");
    }
    Set<Role> before = people.roles(id);
    Set<Role> after = role == null ? EnumSet.noneOf(Role.class) : role;
    people.setRoles(id, after);
    audit.record(viewer, "person.roles", person.signIn(), before.toString(), after.toString());
    Said.tell(request, frame.words(MODULE).text("people.roles.done", person.name()));
    return Go.to("/people");
  }

  /** What the page shows. */
  public record Listing(
      List<Row> people, List<Organisation> organisations, boolean accounts, boolean rights) {}

  /** A person in the list. */
  public record Row(
      long id,
      String signIn,
      String name,
      String organisation,
      Set<Role> roles,
      boolean active,
      boolean locked,
      boolean secondFactor) {}
}
