package org.mingzhang.engine.review;

import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Document;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.forms.Recognition;
import org.mingzhang.forms.Recognizer;

/** Reads published budgets. Has no state: any number of threads may share it. */
public final class Reader {

  private final @Nullable String layout;

  /**
   * @param layout id of the layout to read with; null to recognise it
   */
  public Reader(@Nullable String layout) {
    this.layout = layout;
  }

  /**
   * Reads one file.
   *
   * @param name its name, which may tell the format and the year where the content does not
   * @throws UnusableInput if nothing can be made of the bytes
   */
  public Reading read(byte[] bytes, String name) throws UnusableInput {
    Document document = Formats.read(bytes, name);
    Recognition recognition = Recognizer.recognise(document, name, layout);
    return new Reading(
        Source.of(name, bytes, document), recognition.publications(), recognition.nearest());
  }
}
