package org.mingzhang.formats.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the encoding of a Chinese text: UTF-8, UTF-16 or GB18030 (and with it GBK and GB 2312), by
 * a byte order mark or else by which of them the bytes make sense in.
 */
public final class Encoding {

  /** How much of a file is looked at for UTF-16 and for signs of a binary file. */
  private static final int SAMPLE = 1 << 16;

  /** Of so many characters one may be damaged: files cut and glued in the middle of one. */
  private static final int ONE_DAMAGED_IN = 20;

  private static final Charset GB18030 = Charset.forName("GB18030");

  private Encoding() {}

  /** The encoding of the text; empty if the bytes are no text. */
  public static Optional<Charset> of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /** The encoding that the beginning of a file speaks for; empty if that is no text. */
  public static Optional<Charset> ofBeginning(byte[] bytes) {
    return of(bytes, Math.min(bytes.length, SAMPLE));
  }

  /** The text in the given encoding, without its byte order mark; never fails. */
  public static String decode(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<Charset> of(byte[] bytes, int length) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    } else if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    } else if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    int sample = Math.min(length, SAMPLE);
    if (has(bytes, 0, 0, sample)) {
      return utf16(bytes, sample);
    } else if (controls(bytes, sample) * 100 > sample) {
      return Optional.empty();
    }
    Utf8Count utf8 = Utf8Count.of(bytes, length);
    if (utf8.damaged() * ONE_DAMAGED_IN <= utf8.characters()) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return isGb18030(bytes, sample) ? Optional.of(GB18030) : Optional.empty();
  }

  private static Optional<Charset> utf16(byte[] bytes, int sample) {
    int units = sample / 2;
    int little = plausible(bytes, units, 1, 0);
    int big = plausible(bytes, units, 0, 1);
    if (Math.max(little, big) * 10 < units * 9) {
      return Optional.empty();
    }
    return Optional.of(little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  /** How many units are characters that a Chinese budget is made of. */
  private static int plausible(byte[] bytes, int units, int high, int low) {
    int plausible = 0;
    for (int i = 0; i < units; i++) {
      int unit = (bytes[2 * i + high] & 0xFF) << 8 | bytes[2 * i + low] & 0xFF;
      boolean ascii = unit >= ' ' && unit < 0x7F || isSpace(unit);
      boolean chinese =
          unit >= 0x4E00 && unit <= 0x9FFF
              || unit >= 0x3000 && unit <= 0x303F
              || unit >= 0xFF00 && unit <= 0xFFEF
              || unit >= 0x2010 && unit <= 0x22FF;
      plausible += ascii || chinese ? 1 : 0;
    }
    return plausible;
  }

  private static boolean isGb18030(byte[] bytes, int sample) {
    String text = new String(bytes, 0, sample, GB18030);
    int strange = 0;
    int chinese = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      strange += c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF' ? 1 : 0;
      chinese += c >= '\u4E00' && c <= '\u9FFF' ? 1 : 0;
    }
    return strange * ONE_DAMAGED_IN <= chinese;
  }

  private static int controls(byte[] bytes, int sample) {
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      controls += bytes[i] >= 0 && bytes[i] < ' ' && !isSpace(bytes[i]) ? 1 : 0;
    }
    return controls;
  }

  private static boolean isSpace(int c) {
    return c >= '\t' && c <= '\r';
  }

  private static boolean has(byte[] bytes, int wanted, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == wanted) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
