package org.mingzhang.formats.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** An OLE2 compound file: what Office wrote before 2007, and what encrypted files are kept in. */
public final class Compound {

  private static final long MAGIC = 0xD0CF11E0A1B11AE1L;

  private Compound() {}

  /** Whether the bytes begin as a compound file does, sound or not. */
  public static boolean begins(byte[] bytes) {
    if (bytes.length < Long.BYTES) {
      return false;
    }
    long head = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      head = head << 8 | bytes[i] & 0xFF;
    }
    return head == MAGIC;
  }

  /**
   * Opens a compound file.
   *
   * @throws UnusableInput DAMAGED if it is none or not sound
   */
  public static POIFSFileSystem open(byte[] bytes) throws UnusableInput {
    try {
      return new POIFSFileSystem(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      throw new UnusableInput(Reason.DAMAGED, "compound file: " + e.getMessage(), e);
    }
  }

  /** Whether the bytes are a sound compound file with this stream at its root. */
  public static boolean holds(byte[] bytes, String stream) {
    if (!begins(bytes)) {
      return false;
    }
    try (POIFSFileSystem files = open(bytes)) {
      return files.getRoot().getEntryNames().contains(stream);
    } catch (UnusableInput | IOException e) {
      return false;
    }
  }

  /**
   * The names at the root of a compound file.
   *
   * @throws UnusableInput DAMAGED if it is not sound
   */
  public static Set<String> names(byte[] bytes) throws UnusableInput {
    try (POIFSFileSystem files = open(bytes)) {
      return Set.copyOf(files.getRoot().getEntryNames());
    } catch (IOException e) {
      throw new UnusableInput(Reason.DAMAGED, "compound file: " + e.getMessage(), e);
    }
  }
}
