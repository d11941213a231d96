package org.mingzhang.formats.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes streams. */
final class Streams {

  private Streams() {}

  static COSStream packed(PDDocument pdf, byte[] bytes) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }

  /** Metadata is found by programs that know nothing of PDF only if it is not packed. */
  static COSStream plain(PDDocument pdf, byte[] bytes) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(bytes);
    }
    return stream;
  }
}
