package org.mingzhang.formats;

import java.util.List;
import org.mingzhang.document.Document;
import org.mingzhang.formats.doc.Doc;
import org.mingzhang.formats.docx.Docx;
import org.mingzhang.formats.docx.DocxWriter;
import org.mingzhang.formats.html.Html;
import org.mingzhang.formats.html.HtmlWriter;
import org.mingzhang.formats.ofd.Ofd;
import org.mingzhang.formats.ofd.OfdWriter;
import org.mingzhang.formats.pdf.Pdf;
import org.mingzhang.formats.pdf.PdfWriter;
import org.mingzhang.formats.reading.Format;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;
import org.mingzhang.formats.text.Text;
import org.mingzhang.formats.text.TextWriter;
import org.mingzhang.formats.writing.MissingGlyphs;
import org.mingzhang.formats.writing.Writer;
import org.mingzhang.formats.xlsx.Xlsx;
import org.mingzhang.formats.xlsx.XlsxWriter;

/** All formats there are; the first that recognises a file reads it, the one named writes it. */
public final class Formats {

  /** A larger file is refused: no budget ever published comes near it. */
  public static final int MOST_BYTES = 100 << 20;

  private static final List<Format> ALL =
      List.of(new Pdf(), new Ofd(), new Xlsx(), new Docx(), new Doc(), new Html(), new Text());

  private static final List<Writer> WRITERS =
      List.of(
          new PdfWriter(),
          new OfdWriter(),
          new DocxWriter(),
          new XlsxWriter(),
          new HtmlWriter(),
          new TextWriter());

  private Formats() {}

  /** The formats that can be written, in the order in which a list of them is shown. */
  public static List<Writer> writers() {
    return WRITERS;
  }

  /**
   * Writes a document; the same document always gives the same bytes.
   *
   * @param format the name of one of {@link #writers()}
   * @throws MissingGlyphs if a printed format cannot show a character; nothing is written
   * @throws IllegalArgumentException if no writer has this name
   */
  public static byte[] write(Document document, String format) throws MissingGlyphs {
    for (Writer writer : WRITERS) {
      if (writer.name().equals(format)) {
        return writer.write(document);
      }
    }
    throw new IllegalArgumentException("no writer for " + format);
  }

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
