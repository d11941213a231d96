package org.mingzhang.core.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;

/** Collects what one rule finds. */
public final class Findings {

  private final RuleInfo rule;
  private final Messages messages;
  private final List<Finding> found = new ArrayList<>();
  private @Nullable String notApplicable;

  public Findings(RuleInfo rule, Messages messages) {
    this.rule = rule;
    this.messages = messages;
  }

  /** Starts a finding; it counts once it is {@linkplain Draft#add() added}. */
  public Draft found(String messageKey, Object... arguments) {
    return new Draft(rule.id() + "/" + messageKey, messages.text(messageKey, arguments));
  }

  /** Says why the rule has nothing to judge in this publication. */
  public void notApplicable(String messageKey, Object... arguments) {
    notApplicable = messages.text(messageKey, arguments);
  }

  public Messages messages() {
    return messages;
  }

  public List<Finding> all() {
    return List.copyOf(found);
  }

  /** Why there was nothing to judge; null if there was. */
  public @Nullable String whyNotApplicable() {
    return found.isEmpty() ? notApplicable : null;
  }

  /** A finding in the making. */
  public final class Draft {
    private final String fault;
    private final String message;
    private final List<Place> where = new ArrayList<>();
    private Severity severity = rule.severity();
    private String expected = "";
    private String actual = "";
    private String cause = "";
    private String repair = "";

    private Draft(String fault, String message) {
      this.fault = fault;
      this.message = message;
    }

    /** Adds a place, the most suspect first. */
    public Draft at(Place place) {
      where.add(place);
      return this;
    }

    public Draft severity(Severity other) {
      severity = other;
      return this;
    }

    public Draft expected(String value) {
      expected = value;
      return this;
    }

    public Draft actual(String value) {
      actual = value;
      return this;
    }

    public Draft cause(String messageKey, Object... arguments) {
      cause = messages.text(messageKey, arguments);
      return this;
    }

    public Draft repair(String messageKey, Object... arguments) {
      repair = messages.text(messageKey, arguments);
      return this;
    }

    public void add() {
      found.add(
          new Finding(rule.id(), fault, severity, message, where, expected, actual, cause, repair));
    }
  }
}
