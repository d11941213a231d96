package org.mingzhang.formats.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mingzhang.document.Document;
import org.mingzhang.formats.printed.PrintedPages;
import org.mingzhang.formats.reading.Format;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** PDF with a text layer, made by a program or by character recognition. */
public final class Pdf implements Format {

  private static final int MOST_PAGES = 2_000;

  /** The signature may stand this far into the file. */
  private static final int HEAD = 1_024;

  private static final String SIGNATURE = "%PDF-";

  /**
   * The library's loggers, held so that they stay silent: what it complains about is either mended
   * by it or said by an {@link UnusableInput}.
   */
  private static final List<Logger> SILENCED =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
  }

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public boolean recognises(byte[] bytes, String fileName) {
    int length = Math.min(bytes.length, HEAD);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(SIGNATURE);
  }

  @Override
  public Document read(byte[] bytes) throws UnusableInput {
    InflationGuard.check(bytes);
    if (isCutOff(bytes)) {
      throw new UnusableInput(Reason.DAMAGED, "the end of the file is missing");
    }
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return read(pdf);
    } catch (InvalidPasswordException e) {
      throw new UnusableInput(Reason.PASSWORD, "encrypted", e);
    } catch (TooMuch e) {
      throw new UnusableInput(Reason.BOMB, e.toString(), e);
    } catch (IOException e) {
      throw new UnusableInput(Reason.DAMAGED, e.toString(), e);
    }
  }

  private static Document read(PDDocument pdf) throws IOException, UnusableInput {
    int count = pdf.getNumberOfPages();
    if (count > MOST_PAGES) {
      throw new UnusableInput(Reason.TOO_LARGE, count + " pages");
    }
    if (count <= 0) {
      throw new UnusableInput(Reason.DAMAGED, "no pages");
    }
    PageScanner scanner = new PageScanner();
    PrintedPages pages = new PrintedPages();
    for (PDPage page : pdf.getPages()) {
      pages.add(scanner.scan(page, pages.count() + 1));
    }
    if (!pages.hasText()) {
      throw new UnusableInput(Reason.NO_TEXT_LAYER, count + " pages without text");
    }
    return new Document("pdf", count, pages.blocks());
  }

  /** Whether objects follow the last table of contents: what came after them is lost. */
  private static boolean isCutOff(byte[] bytes) {
    return lastIndexOf("startxref", bytes) < lastIndexOf("endobj", bytes);
  }

  private static int lastIndexOf(String word, byte[] bytes) {
    for (int i = bytes.length - word.length(); i >= 0; i--) {
      int matched = 0;
      while (matched < word.length() && bytes[i + matched] == word.charAt(matched)) {
        matched++;
      }
      if (matched == word.length()) {
        return i;
      }
    }
    return -1;
  }
}
