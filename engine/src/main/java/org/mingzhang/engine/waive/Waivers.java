package org.mingzhang.engine.waive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.publication.Publication;

/** All that has been set aside. */
public final class Waivers {

  /** Nothing is set aside. */
  public static final Waivers NONE = new Waivers(List.of());

  private final Map<Waiver.Key, Waiver> byKey = new LinkedHashMap<>();

  public Waivers(List<Waiver> waivers) {
    waivers.forEach(waiver -> byKey.put(waiver.key(), waiver));
  }

  public List<Waiver> all() {
    return List.copyOf(byKey.values());
  }

  /**
   * Findings parted into those that stand and those set aside.
   *
   * @param standing in the order given
   * @param setAside in the order given, with why
   */
  public record Parted(List<Finding> standing, List<SetAside> setAside) {
    public Parted {
      standing = List.copyOf(standing);
      setAside = List.copyOf(setAside);
    }
  }

  /** A finding that is not to be reported, and the reason. */
  public record SetAside(Finding finding, Waiver waiver) {}

  public Parted part(Publication publication, List<Finding> findings) {
    if (byKey.isEmpty()) {
      return new Parted(findings, List.of());
    }
    Fingerprint fingerprint = new Fingerprint(publication);
    List<Finding> standing = new ArrayList<>();
    List<SetAside> setAside = new ArrayList<>();
    for (Finding finding : findings) {
      Waiver waiver = byKey.get(fingerprint.key(finding));
      if (waiver == null) {
        standing.add(finding);
      } else {
        setAside.add(new SetAside(finding, waiver));
      }
    }
    return new Parted(standing, setAside);
  }

  /**
   * With some more findings set aside.
   *
   * @param reason why; must not be blank
   */
  public Waivers with(
      Publication publication, List<Finding> findings, String reason, String by, LocalDate date) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a waiver needs a reason");
    }
    Fingerprint fingerprint = new Fingerprint(publication);
    List<Waiver> more = new ArrayList<>(all());
    for (Finding finding : findings) {
      Waiver.Key key = fingerprint.key(finding);
      more.add(
          new Waiver(
              key.rule(),
              key.organization(),
              key.place(),
              finding.actual(),
              key.content(),
              reason,
              by,
              date));
    }
    return new Waivers(more);
  }
}
