package org.mingzhang.core.check.formula;

import org.mingzhang.core.check.Messages;

/** A formula speaks of something this publication does not have. Carries no stack: it is common. */
final class NotApplicable extends RuntimeException {

  private final String key;
  private final transient Object[] arguments;

  NotApplicable(String key, Object... arguments) {
    super(key, null, false, false);
    this.key = key;
    this.arguments = arguments;
  }

  String why(Messages messages) {
    Object[] said = arguments.clone();
    for (int i = 0; i < said.length; i++) {
      if (said[i] instanceof Figure figure) {
        said[i] = figure.name(messages);
      }
    }
    return messages.text(key, said);
  }
}
