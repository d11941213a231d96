package org.mingzhang.engine.review;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mingzhang.document.Document;

/**
 * The file a publication was read from.
 *
 * @param name as the user gave it
 * @param sha256 of its bytes, in hexadecimal
 * @param format short name of its format, such as {@code pdf}
 * @param pages number of pages or sheets
 */
public record Source(String name, String sha256, String format, int pages) {

  static Source of(String name, byte[] bytes, Document document) {
    return new Source(name, sha256(bytes), document.format(), document.pages());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
