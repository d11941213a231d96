package org.mingzhang.app.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Salted PBKDF2 over HMAC-SM3: {@code iterations$salt$hash}. */
final class Sm3PasswordEncoder implements PasswordEncoder {

  private static final int SALT_BYTES = 16;
  private static final int KEY_BITS = 256;
  private static final HexFormat HEX = HexFormat.of();

  private final SecureRandom random = new SecureRandom();
  private final int iterations;

  Sm3PasswordEncoder(int iterations) {
    this.iterations = iterations;
  }

  @Override
  public String encode(@Nullable CharSequence password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return iterations + "$" + HEX.formatHex(salt) + "$" + hash(password, salt, iterations);
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
    String[] parts = encoded == null ? new String[0] : encoded.split("\\$");
    if (parts.length != 3) {
      return false;
    }
    String hash = hash(password, HEX.parseHex(parts[1]), Integer.parseInt(parts[0]));
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.US_ASCII), parts[2].getBytes(StandardCharsets.US_ASCII));
  }

  private static String hash(@Nullable CharSequence password, byte[] salt, int rounds) {
    PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(new SM3Digest());
    String text = password == null ? "" : password.toString();
    generator.init(text.getBytes(StandardCharsets.UTF_8), salt, rounds);
    return HEX.formatHex(((KeyParameter) generator.generateDerivedParameters(KEY_BITS)).getKey());
  }
}
