package org.mingzhang.app.inspection;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes archives apart within the bounds of inspection, for whoever takes in many documents. */
@Component
public class Archives {

  private final Limits limits;

  Archives(Limits limits) {
    this.limits = limits;
  }

  /** Takes one document. */
  public interface Taker {
    /**
     * @param bytes null if it was not taken
     * @param reason why not: a key of the messages of inspection; "" if it was
     */
    void take(String name, byte @Nullable [] bytes, String reason) throws IOException;
  }

  /** Whether a file is called as an archive that can be opened. */
  public static boolean isArchive(String name) {
    return EntryName.isArchive(name) && !EntryName.isOtherArchive(name);
  }

  /** A name fit to be shown. */
  public static String clean(String name) {
    return EntryName.clean(name);
  }

  /** The most bytes of one document. */
  public long documentBytes() {
    return limits.documentBytes();
  }

  /**
   * Gives each document of an archive to the taker.
   *
   * @return why not all of it could be taken: a key of the messages of inspection; "" if it was
   */
  public String read(InputStream archive, Taker taker) throws IOException {
    return new ArchiveReader(limits, taker::take).read(archive).reason();
  }
}
