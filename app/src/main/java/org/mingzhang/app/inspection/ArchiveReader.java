package org.mingzhang.app.inspection;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Takes an archive apart, front to back, never holding more than one document of it. */
final class ArchiveReader {

  /** Takes one document. */
  interface Taker {
    /**
     * @param bytes null if it was not taken
     * @param reason why not: a key of the messages
     */
    void take(String name, byte @Nullable [] bytes, String reason) throws IOException;
  }

  /**
   * What came of it.
   *
   * @param reason a key of the messages; "" if all went well
   * @param refused whether nothing of it is to be used
   * @param skipped how many parts are no documents
   */
  record Told(String reason, boolean refused, int skipped) {}

  private final Limits limits;
  private final Taker taker;
  private long unpacked;
  private int entries;
  private int taken;
  private int skipped;

  ArchiveReader(Limits limits, Taker taker) {
    this.limits = limits;
    this.taker = taker;
  }

  Told read(InputStream archive) throws IOException {
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(archive, "UTF-8", true, true)) {
      for (ZipArchiveEntry entry = next(zip); entry != null; entry = next(zip)) {
        if (++entries > limits.entries()) {
          return new Told("archive.many", true, skipped);
        }
        String name = EntryName.of(entry);
        if (entry.isDirectory() || EntryName.isAside(name)) {
          skipped += entry.isDirectory() ? 0 : 1;
        } else {
          entry(zip, entry, name);
        }
        if (unpacked > limits.unpackedBytes()) {
          return new Told("archive.large", false, skipped);
        }
      }
    } catch (DamagedArchive e) {
      return new Told("archive.damaged", taken == 0, skipped);
    }
    return taken == 0 ? new Told("archive.empty", true, skipped) : new Told("", false, skipped);
  }

  private void entry(ZipArchiveInputStream zip, ZipArchiveEntry entry, String name)
      throws IOException {
    taken++;
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      taker.take(name, null, "unusable.password");
    } else if (!zip.canReadEntryData(entry)) {
      taker.take(name, null, "unusable.method");
    } else if (EntryName.isArchive(name)) {
      taker.take(name, null, "unusable.nested");
    } else {
      byte[] bytes = bytes(zip);
      unpacked += bytes.length;
      boolean large = bytes.length > limits.documentBytes();
      if (large) {
        rest(zip);
      }
      taker.take(name, large ? null : bytes, large ? "unusable.too_large" : "");
    }
  }

  private byte[] bytes(ZipArchiveInputStream zip) throws DamagedArchive {
    try {
      return zip.readNBytes((int) limits.documentBytes() + 1);
    } catch (IOException | RuntimeException e) {
      throw new DamagedArchive(e);
    }
  }

  /** Passes over the rest of what is too large, as long as all of it is not beyond bounds. */
  private void rest(ZipArchiveInputStream zip) throws DamagedArchive {
    byte[] buffer = new byte[1 << 16];
    try {
      for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
        unpacked += n;
        if (unpacked > limits.unpackedBytes()) {
          return;
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new DamagedArchive(e);
    }
  }

  private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip) throws DamagedArchive {
    try {
      return zip.getNextEntry();
    } catch (IOException | RuntimeException e) {
      throw new DamagedArchive(e);
    }
  }

  /** What is wrong with the archive itself, not with what its documents are given to. */
  private static final class DamagedArchive extends IOException {
    private static final long serialVersionUID = 1;

    DamagedArchive(Exception cause) {
      super(cause);
    }
  }
}
