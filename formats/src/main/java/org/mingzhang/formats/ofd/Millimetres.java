package org.mingzhang.formats.ofd;

/** Lengths of OFD are millimetres, ours are points. */
final class Millimetres {

  private static final float PER_POINT = 25.4f / 72;

  private Millimetres() {}

  /** A length in points as OFD writes it, to a ten-thousandth of a millimetre. */
  static String of(float points) {
    long parts = Math.round((double) points * PER_POINT * 10_000);
    String sign = parts < 0 ? "-" : "";
    parts = Math.abs(parts);
    long rest = parts % 10_000;
    if (rest == 0) {
      return sign + parts / 10_000;
    }
    String decimals = Long.toString(10_000 + rest).substring(1);
    int end = decimals.length();
    while (decimals.charAt(end - 1) == '0') {
      end--;
    }
    return sign + parts / 10_000 + "." + decimals.substring(0, end);
  }

  static float points(float millimetres) {
    return millimetres / PER_POINT;
  }
}
