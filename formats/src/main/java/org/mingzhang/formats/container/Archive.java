package org.mingzhang.formats.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** A zip archive in memory; its parts are expanded as they are read and never beyond a bound. */
public final class Archive {

  private static final int MOST_PARTS = 20_000;

  /** All parts that are read, together; the largest budget workbook seen expands to 2 MB. */
  private static final long MOST_EXPANDED = 128L << 20;

  /** Office files shrink to a tenth or a twentieth; blank formatted rows to a hundredth. */
  private static final long MOST_RATIO = 200;

  /** Below this size no ratio is suspicious. */
  private static final long HARMLESS = 16L << 20;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts;
  private final long packed;
  private long expanded;

  private Archive(ZipFile zip, Map<String, ZipArchiveEntry> parts, long packed) {
    this.zip = zip;
    this.parts = parts;
    this.packed = packed;
  }

  /** Whether the bytes begin as a zip archive does, sound or not. */
  public static boolean begins(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && (bytes[2] == 3 || bytes[2] == 5)
        && bytes[3] == bytes[2] + 1;
  }

  /**
   * Opens an archive; nothing is expanded yet.
   *
   * @throws UnusableInput DAMAGED without a sound directory, PASSWORD if a part is encrypted, BOMB
   *     with absurdly many parts
   */
  public static Archive open(byte[] bytes) throws UnusableInput {
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
              .setIgnoreLocalFileHeader(true)
              .get();
      return new Archive(zip, parts(zip), bytes.length);
    } catch (IOException | RuntimeException e) {
      throw new UnusableInput(Reason.DAMAGED, "zip directory: " + e.getMessage(), e);
    }
  }

  private static Map<String, ZipArchiveEntry> parts(ZipFile zip) throws UnusableInput {
    Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry part = all.nextElement();
      if (part.getGeneralPurposeBit().usesEncryption()) {
        throw new UnusableInput(Reason.PASSWORD, part.getName());
      }
      parts.putIfAbsent(part.getName().replace('\\', '/'), part);
      if (parts.size() > MOST_PARTS) {
        throw new UnusableInput(Reason.BOMB, "more than " + MOST_PARTS + " parts");
      }
    }
    return parts;
  }

  public boolean has(String part) {
    return parts.containsKey(part);
  }

  /** The names of all parts, in the order of the archive's directory. */
  public List<String> names() {
    return new ArrayList<>(parts.keySet());
  }

  /**
   * A part as XML, or null if there is no such part.
   *
   * @throws UnusableInput DAMAGED if it cannot be expanded or is not XML
   */
  public @Nullable Xml xml(String name) throws UnusableInput {
    ZipArchiveEntry part = parts.get(name);
    if (part == null) {
      return null;
    }
    try {
      return new Xml(new Bounded(zip.getInputStream(part)), name);
    } catch (IOException | RuntimeException e) {
      throw new UnusableInput(Reason.DAMAGED, name + ": " + e.getMessage(), e);
    }
  }

  private void count(long bytes) throws IOException {
    expanded += bytes;
    boolean absurd = expanded > HARMLESS && expanded / packed > MOST_RATIO;
    if (expanded > MOST_EXPANDED || absurd) {
      throw new Refused(
          new UnusableInput(Reason.BOMB, packed + " bytes expand to more than " + expanded));
    }
  }

  /** Carries a refusal through libraries that let only {@link IOException} pass. */
  static final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final UnusableInput why;

    Refused(UnusableInput why) {
      super(why);
      this.why = why;
    }

    UnusableInput why() {
      return why;
    }
  }

  private final class Bounded extends FilterInputStream {

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count(Math.max(read, 0));
      return read;
    }
  }
}
