package org.mingzhang.engine.opendata;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Every file of a release with its size and its SM3 and SHA-256 digests. */
public final class Manifest {

  /** What the file says it is. */
  public static final String SCHEMA = "mingzhang/manifest/1";

  private Manifest() {}

  /**
   * The manifest.
   *
   * @param title of what is released
   * @param files name to content, in the order in which they are listed
   */
  public static byte[] of(String title, Map<String, byte[]> files) {
    List<Object> entries = new ArrayList<>();
    files.forEach(
        (name, bytes) ->
            entries.add(
                Json.object(
                    "file",
                    name,
                    "bytes",
                    bytes.length,
                    "sm3",
                    sm3(bytes),
                    "sha256",
                    sha256(bytes))));
    return Json.bytes(Json.object("schema", SCHEMA, "title", title, "files", entries));
  }

  /** The national digest (GB/T 32905), in hexadecimal. */
  public static String sm3(byte[] bytes) {
    SM3Digest digest = new SM3Digest();
    digest.update(bytes, 0, bytes.length);
    byte[] hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return HexFormat.of().formatHex(hash);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
