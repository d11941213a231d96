package org.mingzhang.formats.docx;

import org.mingzhang.document.Document;
import org.mingzhang.formats.container.OfficePackage;
import org.mingzhang.formats.reading.Format;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/**
 * Documents of Word and its kin (.docx), read as they print: insertions accepted, deletions and
 * hidden text left out, automatic numbers written in front of their paragraphs; without headers,
 * footers and footnotes. The line of a place is the running number of the paragraph; pages are
 * those at which the word processor last broke.
 */
public final class Docx implements Format {

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public boolean recognises(byte[] bytes, String fileName) {
    return OfficePackage.holds(bytes, "word/");
  }

  @Override
  public Document read(byte[] bytes) throws UnusableInput {
    OfficePackage file = OfficePackage.open(bytes);
    Styles styles = Styles.read(file.related("styles"));
    Numbering numbering = Numbering.read(file.related("numbering"));
    BodyReader body = new BodyReader(file.xml(file.mainPart()), styles, numbering);
    Document document = new Document(name(), 0, body.read());
    if (document.blocks().isEmpty() && file.hasPictures()) {
      throw new UnusableInput(Reason.NO_TEXT_LAYER, "a document of pictures only");
    }
    return new Document(name(), body.page(), document.blocks());
  }
}
