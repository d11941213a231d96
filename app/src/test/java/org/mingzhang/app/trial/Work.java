package org.mingzhang.app.trial;

import java.io.IOException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A kind of work that many hands do, and what has to be there of it after a kill. */
interface Work {

  /** One pair of hands: it does the next thing. */
  interface Hand {
    void next(People people) throws IOException, InterruptedException;
  }

  List<Hand> hands();

  /**
   * Compares what people were told with what is stored.
   *
   * @throws IllegalStateException if anything is missing
   */
  void verify(JdbcClient db);
}
