package org.mingzhang.engine.accuracy.edit;

/** A publication has nothing where an edit wants to change something; another one may. */
public final class NothingToEdit extends Exception {

  public NothingToEdit(String message) {
    super(message);
  }
}
