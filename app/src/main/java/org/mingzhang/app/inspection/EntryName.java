package org.mingzhang.app.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What files are called, made fit to be shown. No file is ever written under such a name. */
final class EntryName {

  private static final int LONGEST = 160;
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Set<String> ASIDE = Set.of("thumbs.db", "desktop.ini");

  private EntryName() {}

  /** The name of a part of an archive: Windows of old wrote GB18030 and did not say so. */
  static String of(ZipArchiveEntry entry) {
    boolean told =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
    byte[] raw = entry.getRawName();
    return clean(told || raw == null ? entry.getName() : decoded(raw));
  }

  private static String decoded(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(raw, GB18030);
    }
  }

  /** Without what leads up or away, without what cannot be seen, and not too long. */
  static String clean(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').split("/")) {
      String seen = part.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\uFFFD-\uFFFF]", "").strip();
      if (!seen.isEmpty() && !seen.equals(".") && !seen.equals("..")) {
        parts.add(seen);
      }
    }
    String clean = String.join("/", parts);
    return clean.isEmpty() ? "?" : clean.length() > LONGEST ? "…" + end(clean) : clean;
  }

  /** The end of it, from a whole character on. */
  private static String end(String name) {
    int from = name.length() - LONGEST;
    return name.substring(Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
  }

  /** Whether it is something that a system put beside the documents. */
  static boolean isAside(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/")
        || last.startsWith(".")
        || last.startsWith("~$")
        || ASIDE.contains(last.toLowerCase(Locale.ROOT));
  }

  /** Whether it is called as an archive is. */
  static boolean isArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".zip") || isOtherArchive(lower);
  }

  /** Whether it is called as an archive is that cannot be opened here. */
  static boolean isOtherArchive(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(rar|7z|tar|gz|tgz|bz2|xz)");
  }
}
