package org.mingzhang.formats.doc;

import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.formats.container.Compound;
import org.mingzhang.formats.reading.Format;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** The binary format of Word. Pages are not known in it; lines are numbered as paragraphs are. */
public final class Doc implements Format {

  private static final String STREAM = "WordDocument";

  @Override
  public String name() {
    return "doc";
  }

  @Override
  public boolean recognises(byte[] bytes, String fileName) {
    return Compound.holds(bytes, STREAM);
  }

  @Override
  public Document read(byte[] bytes) throws UnusableInput {
    try (POIFSFileSystem files = Compound.open(bytes);
        HWPFDocument word = new HWPFDocument(files)) {
      List<Block> blocks = new BodyReader(word).read();
      if (blocks.isEmpty()) {
        throw new UnusableInput(Reason.EMPTY, name());
      }
      return new Document(name(), 1, blocks);
    } catch (EncryptedDocumentException e) {
      throw new UnusableInput(Reason.PASSWORD, "an encrypted document of Word", e);
    } catch (OldWordFileFormatException e) {
      throw new UnusableInput(
          Reason.UNKNOWN_FORMAT, "a document of Word 6 or 95: save it as .docx", e);
    } catch (IOException | RuntimeException e) {
      // The library reports damage in ways of its own: a stream cut off, an index beyond an array.
      throw new UnusableInput(Reason.DAMAGED, "document of Word: " + e, e);
    }
  }
}
