package org.mingzhang.formats.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.formats.encoding.Encoding;
import org.mingzhang.formats.reading.Format;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** Web pages, and texts of Markdown whose tables are written as HTML. */
public final class Html implements Format {

  /** A page deeper than this is damaged or hostile; what lies deeper is read as if it did not. */
  private static final int DEEPEST = 400;

  private static final int SAMPLE = 1 << 16;

  private static final List<String> BEGINNINGS =
      List.of("<!doctype html", "<html", "<head", "<body", "<meta", "<table", "<div");

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean recognises(byte[] bytes, String fileName) {
    Charset charset = Encoding.ofBeginning(bytes).orElse(StandardCharsets.ISO_8859_1);
    int length = Math.min(bytes.length, SAMPLE);
    String sample = new String(bytes, 0, length, charset).toLowerCase(Locale.ROOT);
    String start = sample.replace("\uFEFF", "").stripLeading();
    boolean xml = start.startsWith("<?xml") || start.startsWith("<!--");
    return BEGINNINGS.stream().anyMatch(start::startsWith)
        || xml && sample.contains("<html")
        || sample.contains("<table") && sample.contains("<td");
  }

  @Override
  public Document read(byte[] bytes) throws UnusableInput {
    Charset charset = charset(bytes).orElseThrow(() -> new UnusableInput(Reason.DAMAGED, name()));
    String source = Encoding.decode(bytes, charset);
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    Element page = parser.parseInput(source, "");
    List<Block> blocks = new PageReader(isBare(source)).read(page);
    if (blocks.isEmpty()) {
      throw new UnusableInput(Reason.EMPTY, name());
    }
    return new Document(name(), 1, blocks);
  }

  /** The declared encoding; but bytes that prove to be Unicode or GB18030 know better. */
  private static Optional<Charset> charset(byte[] bytes) {
    Optional<Charset> found = Encoding.of(bytes);
    boolean unicode = found.isPresent() && found.get().name().startsWith("UTF");
    return unicode ? found : declared(bytes).or(() -> found);
  }

  /** A declared encoding that the bytes alone could not prove. */
  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    Matcher meta = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    String name = meta.find() ? meta.group(1).toLowerCase(Locale.ROOT) : "";
    try {
      boolean provable = name.isEmpty() || name.startsWith("utf") || name.startsWith("gb");
      return provable ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Whether the text around the tables has no tags, so that its line ends mean what they say. */
  private static boolean isBare(String source) {
    String start = source.substring(0, Math.min(source.length(), SAMPLE)).toLowerCase(Locale.ROOT);
    return !start.contains("<body") && !start.contains("<p") && !start.contains("<div");
  }
}
