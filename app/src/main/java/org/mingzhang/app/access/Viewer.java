package org.mingzhang.app.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who looks, on one request: read from the database anew each time, so that a role taken away is
 * gone at once.
 *
 * @param person id of the person
 * @param signIn the name the person signs in with
 * @param name as others see it
 * @param organisation id of the organisation the person belongs to
 * @param path of that organisation: what the person sees is what lies below it
 * @param address the network address of the request
 * @param mustChangePassword whether nothing else is allowed before
 */
public record Viewer(
    long person,
    String signIn,
    String name,
    long organisation,
    String organisationName,
    String path,
    Set<Role> roles,
    String address,
    boolean mustChangePassword) {

  public Viewer {
    roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean isAny(Set<Role> some) {
    return !Collections.disjoint(roles, some);
  }

  /**
   * The pattern that the paths of the organisations within this person's scope match: the last
   * argument of {@code path like ?} in every query of business data.
   */
  public String scope() {
    return path + "%";
  }

  /** Whether an organisation lies within the scope. */
  public boolean sees(String otherPath) {
    return otherPath.startsWith(path);
  }
}
