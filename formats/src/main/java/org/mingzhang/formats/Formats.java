package org.mingzhang.formats;

import java.util.List;
import org.mingzhang.document.Document;
import org.mingzhang.formats.docx.Docx;
import org.mingzhang.formats.html.Html;
import org.mingzhang.formats.pdf.Pdf;
import org.mingzhang.formats.reading.Format;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;
import org.mingzhang.formats.text.Text;
import org.mingzhang.formats.xlsx.Xlsx;

/** All formats there are; the first that recognises a file reads it. */
public final class Formats {

  /** A larger file is refused: no budget ever published comes near it. */
  public static final int MOST_BYTES = 100 << 20;

  private static final List<Format> ALL =
      List.of(new Pdf(), new Xlsx(), new Docx(), new Html(), new Text());

  private Formats() {}

  /** The formats in the order in which they are asked. */
  public static List<Format> all() {
    return ALL;
  }

  /**
   * Reads a file of any format. The formats refuse what they know to be bad; this is the one place
   * where a library that fails at a damaged file in a way of its own is answered for.
   *
   * @param fileName used only where the content does not tell the format
   * @throws UnusableInput if nothing can be made of it
   */
  public static Document read(byte[] bytes, String fileName) throws UnusableInput {
    if (bytes.length == 0) {
      throw new UnusableInput(Reason.EMPTY, fileName);
    }
    if (bytes.length > MOST_BYTES) {
      throw new UnusableInput(Reason.TOO_LARGE, fileName);
    }
    try {
      for (Format format : ALL) {
        if (format.recognises(bytes, fileName)) {
          return format.read(bytes);
        }
      }
    } catch (RuntimeException | StackOverflowError e) {
      throw new UnusableInput(Reason.DAMAGED, fileName + ": " + e, e);
    } catch (OutOfMemoryError e) {
      throw new UnusableInput(Reason.TOO_LARGE, fileName, e);
    }
    throw Unrecognised.why(bytes, fileName);
  }
}
