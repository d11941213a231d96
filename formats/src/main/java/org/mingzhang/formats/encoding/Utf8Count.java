package org.mingzhang.formats.encoding;

/**
 * How well bytes read as UTF-8.
 *
 * @param characters whole characters of more than one byte
 * @param damaged bytes outside of any character; one cut off at the very end is not counted
 */
record Utf8Count(int characters, int damaged) {

  static Utf8Count of(byte[] bytes, int length) {
    int characters = 0;
    int damaged = 0;
    int i = 0;
    while (i < length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int size = size(bytes[i] & 0xFF);
      int found = 1 + followers(bytes, i + 1, Math.min(i + size, length));
      if (size > 1 && found == size) {
        characters++;
      } else if (size == 1 || i + found < length) {
        damaged++;
      }
      i += found;
    }
    return new Utf8Count(characters, damaged);
  }

  /** Bytes of a character that begins so; 1 where none can. */
  private static int size(int first) {
    if (first >= 0xC2 && first < 0xE0) {
      return 2;
    } else if (first >= 0xE0 && first < 0xF0) {
      return 3;
    }
    return first >= 0xF0 && first < 0xF5 ? 4 : 1;
  }

  private static int followers(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && (bytes[at] & 0xC0) == 0x80) {
      at++;
    }
    return at - from;
  }
}
