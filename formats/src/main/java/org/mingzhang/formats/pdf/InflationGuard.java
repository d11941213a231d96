package org.mingzhang.formats.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/**
 * Refuses a file whose compressed streams would fill the memory. PDFBox unpacks a stream as a whole
 * before it is read, so its size must be known before.
 */
final class InflationGuard {

  /** What all streams of a file may hold together when unpacked. */
  private static final long MOST_BYTES = 512L << 20;

  /** What a single stream may hold: fonts and pictures reach tens of megabytes. */
  private static final long MOST_BYTES_OF_STREAM = 128L << 20;

  /** Deflate packs at most about 1030 bytes into one: a shorter stream cannot do harm. */
  private static final long SHORTEST_HARMFUL = 32 << 10;

  private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
  private static final int ZLIB_HEADER = 0x78;

  private InflationGuard() {}

  static void check(byte[] bytes) throws UnusableInput {
    long total = 0;
    byte[] sink = new byte[1 << 16];
    for (int at = find(BEGIN, bytes, 0); at >= 0; ) {
      int start = afterLineEnd(bytes, at + BEGIN.length);
      int found = find(END, bytes, start);
      int end = found < 0 ? bytes.length : found;
      if (end - start >= SHORTEST_HARMFUL && bytes[start] == ZLIB_HEADER) {
        total += inflatedSize(bytes, start, end, sink);
        if (total > MOST_BYTES) {
          throw new UnusableInput(Reason.BOMB, "its streams hold more than " + MOST_BYTES);
        }
      }
      at = find(BEGIN, bytes, end + END.length);
    }
  }

  private static int afterLineEnd(byte[] bytes, int at) {
    int next = at;
    while (next < bytes.length && (bytes[next] == '\r' || bytes[next] == '\n')) {
      next++;
    }
    return next;
  }

  private static long inflatedSize(byte[] bytes, int start, int end, byte[] sink)
      throws UnusableInput {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, end - start);
      long size = 0;
      for (int n = inflater.inflate(sink); n > 0; n = inflater.inflate(sink)) {
        size += n;
        if (size > MOST_BYTES_OF_STREAM) {
          throw new UnusableInput(Reason.BOMB, "a stream holds more than " + MOST_BYTES_OF_STREAM);
        }
      }
      return size;
    } catch (DataFormatException e) {
      // Not compressed after all, or encrypted: whoever reads it will find out.
      return 0;
    } finally {
      inflater.end();
    }
  }

  private static int find(byte[] word, byte[] bytes, int from) {
    for (int i = from; i <= bytes.length - word.length; i++) {
      if (bytes[i] == word[0] && matches(word, bytes, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] word, byte[] bytes, int at) {
    for (int i = 1; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
