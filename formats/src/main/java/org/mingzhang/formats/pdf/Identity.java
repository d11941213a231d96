package org.mingzhang.formats.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mingzhang.formats.typeset.Printed;

/** What makes the file an archive file: metadata, language, colours. */
final class Identity {

  private static final String PRODUCER = "Mingzhang";
  private static final String LANGUAGE = "zh-CN";

  private static final String XMP =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
      xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <pdf:Producer>%s</pdf:Producer>
      <dc:format>application/pdf</dc:format>
      <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
      %s%s</rdf:Description>
      <rdf:Description rdf:about="" \
      xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 kept to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private Identity() {}

  static void write(PDDocument pdf, Printed printed) throws IOException {
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    catalog.setString(COSName.LANG, LANGUAGE);
    String title = printed.title();
    String author = printed.info().publisher();
    COSStream metadata = Streams.plain(pdf, xmp(title, author).getBytes(UTF_8));
    metadata.setName(COSName.TYPE, "Metadata");
    metadata.setName(COSName.SUBTYPE, "XML");
    catalog.setItem(COSName.METADATA, metadata);
    COSDictionary information = pdf.getDocumentInformation().getCOSObject();
    information.setString(COSName.PRODUCER, PRODUCER);
    if (!title.isEmpty()) {
      information.setString(COSName.TITLE, title);
      COSDictionary preferences = new COSDictionary();
      preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
      catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    }
    if (!author.isEmpty()) {
      information.setString(COSName.AUTHOR, author);
    }
    catalog.setItem(COSName.OUTPUT_INTENTS, colours(pdf));
    // The same document is the same file: its number follows from what it is, not from the clock.
    pdf.setDocumentId((long) title.hashCode() << 32 | printed.sheets().size());
  }

  private static String xmp(String title, String author) {
    String named =
        title.isEmpty()
            ? ""
            : "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:title>\n"
                .formatted(escape(title));
    String by =
        author.isEmpty()
            ? ""
            : "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>\n"
                .formatted(escape(author));
    return XMP.formatted(PRODUCER, LANGUAGE, named, by);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static COSArray colours(PDDocument pdf) throws IOException {
    COSStream profile = Streams.packed(pdf, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    profile.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setName(COSName.TYPE, "OutputIntent");
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    return intents;
  }
}
