package org.mingzhang.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out who looks. */
@Component
public class Viewers {

  private static final String KEY = Viewers.class.getName();

  private final JdbcClient db;
  private final People people;

  Viewers(JdbcClient db, People people) {
    this.db = db;
    this.people = people;
  }

  /** Who asks; null if nobody is signed in. Looked up once a request. */
  public @Nullable Viewer of(HttpServletRequest request) {
    if (request.getAttribute(KEY) instanceof Viewer known) {
      return known;
    }
    if (request.getUserPrincipal() == null) {
      return null;
    }
    Viewer viewer =
        find(request.getUserPrincipal().getName(), request.getRemoteAddr()).orElse(null);
    request.setAttribute(KEY, viewer);
    return viewer;
  }

  /** A person by the name that is signed in with; empty if there is none who may. */
  public Optional<Viewer> find(String signIn, String address) {
    return people.find(signIn).filter(Person::active).map(person -> viewer(person, address));
  }

  private Viewer viewer(Person person, String address) {
    Place place =
        db.sql("select name, path from organisation where id = ?")
            .param(person.organisation())
            .query(Rows.of(Place.class))
            .single();
    return new Viewer(
        person.id(),
        person.signIn(),
        person.name(),
        person.organisation(),
        place.name(),
        place.path(),
        people.roles(person.id()),
        address,
        people.mustChangePassword(person));
  }

  private record Place(String name, String path) {}
}
