package org.mingzhang.app.identity;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time passwords by time (RFC 6238) with the parameters that every authenticator knows. */
final class Totp {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final String ALGORITHM = "HmacSHA1";
  private static final int SECRET_BYTES = 20;
  private static final int STEP_SECONDS = 30;
  private static final int MODULUS = 1_000_000;
  private static final int BITS = 5;

  private Totp() {}

  /** A new secret, in Base32. */
  static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return base32(bytes);
  }

  /** Whether a code fits now, or half a minute before or after. */
  static boolean fits(String secret, String code, Instant now) {
    long step = now.getEpochSecond() / STEP_SECONDS;
    boolean fits = false;
    for (long near = step - 1; near <= step + 1; near++) {
      fits |=
          MessageDigest.isEqual(
              code(secret, near).getBytes(StandardCharsets.US_ASCII),
              code.strip().getBytes(StandardCharsets.UTF_8));
    }
    return fits;
  }

  /** The code of a moment. */
  static String codeAt(String secret, Instant now) {
    return code(secret, now.getEpochSecond() / STEP_SECONDS);
  }

  private static String code(String secret, long step) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes(secret), ALGORITHM));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return "%06d".formatted(number % MODULUS);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** What an authenticator reads. */
  static String uri(String secret, String signIn) {
    return "otpauth://totp/Mingzhang:%s?secret=%s&issuer=Mingzhang"
        .formatted(URLEncoder.encode(signIn, StandardCharsets.UTF_8), secret);
  }

  private static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int left = 0;
    for (byte one : bytes) {
      buffer = buffer << Byte.SIZE | one & 0xff;
      left += Byte.SIZE;
      while (left >= BITS) {
        text.append(LETTERS.charAt(buffer >> left - BITS & 31));
        left -= BITS;
      }
    }
    return text.toString();
  }

  private static byte[] bytes(String base32) {
    ByteBuffer bytes = ByteBuffer.allocate(base32.length() * BITS / Byte.SIZE);
    int buffer = 0;
    int left = 0;
    for (char letter : base32.toCharArray()) {
      buffer = buffer << BITS | LETTERS.indexOf(letter);
      left += BITS;
      if (left >= Byte.SIZE) {
        bytes.put((byte) (buffer >> left - Byte.SIZE));
        left -= Byte.SIZE;
      }
    }
    return bytes.array();
  }
}
