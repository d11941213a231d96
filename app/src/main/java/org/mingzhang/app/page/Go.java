package org.mingzhang.app.page;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Sends the browser on after an action, so that reloading does not repeat it. */
public final class Go {

  private Go() {}

  /** To a path of this application. */
  public static ResponseEntity<String> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", path).build();
  }
}
