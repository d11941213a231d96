package org.mingzhang.app.page;

import java.util.Set;
import org.mingzhang.app.access.Role;

/**
 * A way into a part of the application, shown to those who may go there.
 *
 * @param order where it stands
 * @param module whose words name it
 * @param key of its name
 */
public record NavItem(int order, String path, String module, String key, Set<Role> roles) {
  public NavItem {
    roles = Set.copyOf(roles);
  }
}
