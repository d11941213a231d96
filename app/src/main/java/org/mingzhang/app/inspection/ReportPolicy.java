package org.mingzhang.app.inspection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser may do with a report: run the script and the styles that are the report's own, and
 * nothing else, whatever a document has in it.
 */
final class ReportPolicy {

  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  /** The last one: what a document says stands before it, and has no markup in it anyway. */
  private static final String SCRIPT = "<script>";

  private ReportPolicy() {}

  static String of(String report) {
    Matcher style = STYLE.matcher(report);
    int script = report.lastIndexOf(SCRIPT);
    String own = report.substring(script + SCRIPT.length(), report.lastIndexOf("</script>"));
    return "default-src 'none'; style-src "
        + (style.find() ? hash(style.group(1)) : "'none'")
        + "; script-src "
        + hash(own)
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
