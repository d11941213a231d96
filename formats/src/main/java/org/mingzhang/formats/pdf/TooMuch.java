package org.mingzhang.formats.pdf;

import java.io.IOException;

/** A page holds more than any printed page could: it was made to exhaust its reader. */
final class TooMuch extends IOException {

  private static final long serialVersionUID = 1L;

  TooMuch(String what) {
    super(what);
  }
}
