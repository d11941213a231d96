package org.mingzhang.engine.accuracy.edit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** A spot put together from what reads, writes and removes it. */
record TextSpot(Supplier<String> get, Consumer<String> put, Runnable removal, Touch touch)
    implements Spot {

  @Override
  public String text() {
    return get.get();
  }

  @Override
  public void set(String text) {
    put.accept(text);
  }

  @Override
  public void remove() {
    removal.run();
  }
}
