package org.mingzhang.app.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages that the engine writes and that need nothing else: what a browser may do with one is to use
 * the styles and the script that are the page's own, and nothing else, whatever a document says.
 */
public final class SelfContained {

  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
  private static final String SCRIPT = "<script>";

  private SelfContained() {}

  /** The policy for a page; text in it is escaped, so that its only markup is the engine's. */
  public static String policy(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    Matcher style = STYLE.matcher(text);
    int script = text.lastIndexOf(SCRIPT);
    return "default-src 'none'; img-src data:; style-src "
        + (style.find() ? hash(style.group(1)) : "'none'")
        + "; script-src "
        + (script < 0
            ? "'none'"
            : hash(text.substring(script + SCRIPT.length(), text.lastIndexOf("</script>"))))
        + "; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
