package org.mingzhang.formats.text;

import java.util.List;
import org.mingzhang.document.Document;
import org.mingzhang.formats.encoding.Encoding;
import org.mingzhang.formats.reading.Format;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** Plain text and Markdown in UTF-8, UTF-16 or GB18030. */
public final class Text implements Format {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean recognises(byte[] bytes, String fileName) {
    return Encoding.ofBeginning(bytes).isPresent();
  }

  @Override
  public Document read(byte[] bytes) throws UnusableInput {
    String text =
        Encoding.of(bytes)
            .map(charset -> Encoding.decode(bytes, charset))
            .orElseThrow(() -> new UnusableInput(Reason.UNKNOWN_FORMAT, name()));
    List<Line> lines = Line.allOf(text);
    if (lines.stream().allMatch(Line::isBlank)) {
      throw new UnusableInput(Reason.EMPTY, name());
    }
    return new Document(name(), 1, new BlockReader(lines).read());
  }
}
