package org.mingzhang.app.disclosure;

/**
 * A file that is published.
 *
 * @param name such as 某某局2026年部门预算.pdf or data/ocds.json
 * @param sm3 the digest of what is in it, in hexadecimal
 */
public record PublicFile(String name, long bytes, String sm3) {

  /** What its name ends in. */
  public String ending() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether it is for machines. */
  public boolean isData() {
    return name.startsWith("data/") || name.equals("manifest.json");
  }
}
