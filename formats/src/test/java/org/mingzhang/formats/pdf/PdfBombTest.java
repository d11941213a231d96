package org.mingzhang.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

class PdfBombTest {

  @Test
  void refusesAStreamThatUnpacksToMoreThanMemory() throws IOException {
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDStream content = new PDStream(pdf);
      try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
        for (int i = 0; i < 160; i++) {
          out.write(blanks);
        }
      }
      page.setContents(content);
      assertThat(refusal(pdf)).isEqualTo(Reason.BOMB);
    }
  }

  @Test
  void refusesFormsThatDrawEachOtherOverAndOver() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDFormXObject inner = form(pdf, null);
      for (int i = 0; i < 30; i++) {
        inner = form(pdf, inner);
      }
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), inner);
      page.setResources(resources);
      page.setContents(stream(pdf, "/F Do "));
      assertThat(refusal(pdf)).isEqualTo(Reason.BOMB);
    }
  }

  private static PDFormXObject form(PDDocument pdf, PDFormXObject inner) throws IOException {
    PDFormXObject form = new PDFormXObject(stream(pdf, inner == null ? "q Q " : "/F Do /F Do "));
    PDResources resources = new PDResources();
    if (inner != null) {
      resources.put(COSName.getPDFName("F"), inner);
    }
    form.setResources(resources);
    form.setBBox(new PDRectangle(10, 10));
    return form;
  }

  private static PDStream stream(PDDocument pdf, String content) throws IOException {
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static Reason refusal(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return catchThrowableOfType(
            UnusableInput.class, () -> Formats.read(out.toByteArray(), "bomb.pdf"))
        .reason();
  }
}
