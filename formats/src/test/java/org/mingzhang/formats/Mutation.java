package org.mingzhang.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.mingzhang.formats.writers.DocxWriter;
import org.mingzhang.formats.writers.RandomDocument;
import org.mingzhang.formats.writers.XlsWriter;
import org.mingzhang.formats.writers.XlsxWriter;
import org.mingzhang.formats.writers.Zip;

/**
 * Damages sound office files. In zip archives the parts are damaged before they are packed, for a
 * changed packed byte would fail its checksum and never reach the reader.
 */
final class Mutation {

  private static final String[] TOKENS = {
    "<w:tbl>",
    "</w:tbl>",
    "<w:tr>",
    "</w:tc>",
    "<w:p>",
    "</w:p>",
    "<w:vMerge/>",
    "<w:gridSpan w:val=\"999\"/>",
    "<w:gridSpan w:val=\"-1\"/>",
    "2147483647",
    "-1",
    "99999999999",
    "<c r=\"XFD1048576\"><v>1</v></c>",
    "<mergeCell ref=\"A1:XFD1048576\"/>",
    "t=\"s\"",
    "1E309",
    "NaN",
    "<!DOCTYPE a>",
    "&x;",
    "\"",
    "<",
    ">",
    "",
    "\u0000",
    "<row r=\"1048576\">",
    "B2:A1"
  };

  private final IntUnaryOperator choice;

  /**
   * Mutations that follow from choices.
   *
   * @param choice gives a number from 0 to below its argument
   */
  Mutation(IntUnaryOperator choice) {
    this.choice = choice;
  }

  /** A file of one of the office formats with some damage. */
  byte[] file() {
    long seed = choice.applyAsInt(50);
    return switch (choice.applyAsInt(3)) {
      case 0 -> zip(XlsxWriter.write(RandomDocument.of(seed, false)));
      case 1 -> zip(DocxWriter.write(RandomDocument.of(seed, true)));
      default -> bytes(XlsWriter.write(RandomDocument.of(seed, false)));
    };
  }

  private byte[] zip(byte[] sound) {
    if (choice.applyAsInt(10) == 0) {
      return bytes(sound);
    }
    Map<String, byte[]> parts = Zip.unpack(sound);
    List<String> names = new ArrayList<>(parts.keySet());
    for (int i = choice.applyAsInt(3); i >= 0; i--) {
      String name = names.get(choice.applyAsInt(names.size()));
      byte[] part = parts.get(name);
      parts.put(name, choice.applyAsInt(3) == 0 ? bytes(part) : tokens(part));
    }
    return Zip.pack(parts);
  }

  private byte[] bytes(byte[] sound) {
    byte[] bytes = sound.clone();
    for (int i = choice.applyAsInt(8); i >= 0 && bytes.length > 0; i--) {
      bytes[choice.applyAsInt(bytes.length)] = (byte) choice.applyAsInt(256);
    }
    int end = choice.applyAsInt(6) == 0 ? choice.applyAsInt(bytes.length + 1) : bytes.length;
    return Arrays.copyOf(bytes, end);
  }

  /** Puts words of the formats in arbitrary places, over as many characters or between them. */
  private byte[] tokens(byte[] part) {
    StringBuilder text = new StringBuilder(new String(part, UTF_8));
    for (int i = choice.applyAsInt(4); i >= 0; i--) {
      int from = choice.applyAsInt(text.length() + 1);
      int to = Math.min(text.length(), from + choice.applyAsInt(20));
      text.replace(from, to, TOKENS[choice.applyAsInt(TOKENS.length)]);
    }
    return text.toString().getBytes(UTF_8);
  }
}
