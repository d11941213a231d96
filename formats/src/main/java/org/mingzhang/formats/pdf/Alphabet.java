package org.mingzhang.formats.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;

/** What the codes of each font mean as text, each looked up once. */
final class Alphabet {

  private final Map<PDFont, Map<Integer, String>> fonts = new IdentityHashMap<>();
  private @Nullable PDFont lastFont;
  private Map<Integer, String> lastCodes = Map.of();

  /** The text of a code, "" if the font does not tell. */
  String text(PDFont font, int code) throws IOException {
    if (font != lastFont) {
      lastFont = font;
      lastCodes = fonts.computeIfAbsent(font, f -> new HashMap<>());
    }
    String text = lastCodes.get(code);
    if (text == null) {
      text = lookUp(font, code);
      lastCodes.put(code, text);
    }
    return text;
  }

  private static String lookUp(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code);
    if (text == null) {
      return font instanceof PDSimpleFont ? String.valueOf((char) code) : "";
    }
    return text.length() == 1 && isLookAlike(text.charAt(0))
        ? Normalizer.normalize(text, Normalizer.Form.NFKC)
        : text;
  }

  /** Radicals and compatibility forms: many fonts name them instead of the common character. */
  private static boolean isLookAlike(char c) {
    return c >= '\u2E80' && c <= '\u2FDF' || c >= '\uF900' && c <= '\uFAFF';
  }
}
