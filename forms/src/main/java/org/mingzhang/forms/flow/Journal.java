package org.mingzhang.forms.flow;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Publication.Repair;
import org.mingzhang.core.publication.Publication.Unread;

/**
 * What could not be read, and what was read although it was damaged. Nothing is dropped without a
 * word here.
 */
public final class Journal {

  private final List<Unread> unread = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();

  public void unread(Origin origin, String text, String why) {
    unread.add(new Unread(origin, text, why));
  }

  public void repaired(Origin origin, String printed, String read, String why) {
    repairs.add(new Repair(origin, printed, read, why));
  }

  public List<Unread> unread() {
    return unread;
  }

  public List<Repair> repairs() {
    return repairs;
  }
}
