package org.mingzhang.app.identity;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** A text as a square that a telephone reads. */
final class QrCode {

  /** What readers need around it, in modules. */
  private static final int MARGIN = 4;

  private QrCode() {}

  /**
   * The outline of the dark modules for one {@code <path>} of an SVG, and how wide the picture is.
   *
   * @param path in modules, the margin left free
   */
  public record Picture(int width, String path) {}

  static Picture of(String text) {
    io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d,%dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
        }
      }
    }
    return new Picture(code.size + 2 * MARGIN, path.toString());
  }
}
