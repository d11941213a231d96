package org.mingzhang.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Document;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;
import org.mingzhang.formats.writers.DocxWriter;
import org.mingzhang.formats.writers.RandomDocument;
import org.mingzhang.formats.writers.XlsWriter;
import org.mingzhang.formats.writers.XlsxWriter;
import org.mingzhang.formats.writers.Zip;

/** The catalogue of files that cannot be read, each with the reason that is given. */
class BadInputTest {

  private static final Document DOCUMENT = RandomDocument.of(5, false);
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String EXTERNAL =
      "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

  @Test
  void refusesAnEmptyFile() {
    assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
  }

  @Test
  void refusesBinaryRubbish() {
    byte[] rubbish = new byte[4096];
    new Random(1).nextBytes(rubbish);
    assertThat(refusal(rubbish)).isEqualTo(Reason.UNKNOWN_FORMAT);
  }

  @Test
  void refusesAFileBeyondTheLimit() {
    assertThat(refusal(new byte[Formats.MOST_BYTES + 1])).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void refusesTruncatedOfficeFiles() {
    assertThat(refusal(half(XlsxWriter.write(DOCUMENT)))).isEqualTo(Reason.DAMAGED);
    assertThat(refusal(half(DocxWriter.write(DOCUMENT)))).isEqualTo(Reason.DAMAGED);
    assertThat(refusal(half(XlsWriter.write(DOCUMENT)))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void refusesEncryptedOfficeFiles() throws Exception {
    assertThat(refusal(encrypted(XlsxWriter.write(DOCUMENT)))).isEqualTo(Reason.PASSWORD);
    assertThat(refusal(encrypted(DocxWriter.write(DOCUMENT)))).isEqualTo(Reason.PASSWORD);
    assertThat(refusal(encryptedXls())).isEqualTo(Reason.PASSWORD);
  }

  @Test
  void refusesAnEncryptedZip() {
    byte[] zip = XlsxWriter.write(DOCUMENT);
    int directory = indexOf(zip, new byte[] {'P', 'K', 1, 2});
    zip[directory + 8] |= 1;
    assertThat(refusal(zip)).isEqualTo(Reason.PASSWORD);
  }

  @Test
  void refusesZipBombs() {
    byte[] bomb = Zip.with(DocxWriter.write(DOCUMENT), "word/document.xml", blanks("w:document"));
    assertThat(refusal(bomb)).isEqualTo(Reason.BOMB);
    bomb = Zip.with(XlsxWriter.write(DOCUMENT), SHEET, blanks("worksheet"));
    assertThat(refusal(bomb)).isEqualTo(Reason.BOMB);
  }

  @Test
  void refusesAZipOfTooManyParts() {
    Map<String, byte[]> parts = new LinkedHashMap<>(Zip.unpack(XlsxWriter.write(DOCUMENT)));
    for (int i = 0; i < 30_000; i++) {
      parts.put("xl/media/" + i, new byte[0]);
    }
    assertThat(refusal(Zip.pack(parts))).isEqualTo(Reason.BOMB);
  }

  @Test
  void refusesXmlWithADocumentType() {
    String body = EXTERNAL + "<document><body><p><r><t>&e;</t></r></p></body></document>";
    assertThat(refusal(Zip.with(DocxWriter.write(DOCUMENT), "word/document.xml", body)))
        .isEqualTo(Reason.FORBIDDEN_XML);
    String strings = EXTERNAL + "<sst><si><t>&e;</t></si></sst>";
    byte[] workbook =
        Zip.with(XlsxWriter.write(DOCUMENT), "xl/_rels/workbook.xml.rels", EXTERNAL + "<r/>");
    assertThat(refusal(workbook)).isEqualTo(Reason.FORBIDDEN_XML);
    assertThat(refusal(Zip.with(XlsxWriter.write(DOCUMENT), SHEET, strings)))
        .isEqualTo(Reason.FORBIDDEN_XML);
  }

  @Test
  void refusesEntitiesThatMultiply() {
    String laughs =
        "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><document>&b;</document>";
    assertThat(refusal(Zip.with(DocxWriter.write(DOCUMENT), "word/document.xml", laughs)))
        .isEqualTo(Reason.FORBIDDEN_XML);
  }

  @Test
  void refusesAZipThatIsNoOfficeFile() {
    byte[] zip = Zip.pack(Map.of("readme", "hello".getBytes(UTF_8)));
    assertThat(refusal(zip)).isEqualTo(Reason.UNKNOWN_FORMAT);
  }

  @Test
  void tellsHowToMakeAnOldWordDocumentReadable() throws Exception {
    UnusableInput refusal = thrown(compound("WordDocument"));
    assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(refusal).hasMessageContaining(".docx");
  }

  @Test
  void refusesCorruptXml() {
    assertThat(refusal(Zip.with(DocxWriter.write(DOCUMENT), "word/document.xml", "<a><b></a>")))
        .isEqualTo(Reason.DAMAGED);
    assertThat(refusal(Zip.with(XlsxWriter.write(DOCUMENT), SHEET, "<a><b></a>")))
        .isEqualTo(Reason.DAMAGED);
  }

  @Test
  void refusesXmlNestedWithoutEnd() {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(100_000);
    assertThat(refusal(DocxWriter.write(deep, ""))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void refusesASheetOfAbsurdSize() {
    assertThat(refusal(sheet("<row r=\"20000000\"><c r=\"A20000000\"><v>1</v></c></row>")))
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(refusal(sheet("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")))
        .isEqualTo(Reason.TOO_LARGE);
    StringBuilder wide = new StringBuilder();
    for (int row = 1; row < 2_000; row++) {
      wide.append("<row r=\"%1$d\"><c r=\"A%1$d\"><v>1</v></c>".formatted(row));
      wide.append("<c r=\"XFD%d\"><v>1</v></c></row>".formatted(row));
    }
    assertThat(refusal(sheet(wide.toString()))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void refusesATableOfAbsurdWidth() {
    String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/></w:tc>";
    String table = "<w:tbl>" + ("<w:tr>" + cell + "</w:tr>").repeat(2_000) + "</w:tbl>";
    assertThat(refusal(DocxWriter.write(table, ""))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void refusesPicturesWithoutText() {
    byte[] document = DocxWriter.write("<w:p><w:r><w:drawing/></w:r></w:p>", "");
    assertThat(refusal(Zip.with(document, "word/media/image1.png", "PNG")))
        .isEqualTo(Reason.NO_TEXT_LAYER);
    assertThat(refusal(Zip.with(sheet(""), "xl/media/image1.png", "PNG")))
        .isEqualTo(Reason.NO_TEXT_LAYER);
  }

  @Test
  void refusesPdfsThatAreLockedCutOffOrWithoutText() throws IOException {
    assertThat(refusal(pdf(false))).isEqualTo(Reason.NO_TEXT_LAYER);
    assertThat(refusal(pdf(true))).isEqualTo(Reason.PASSWORD);
    assertThat(refusal(half(pdf(false)))).isEqualTo(Reason.DAMAGED);
  }

  private static byte[] pdf(boolean locked) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static Reason refusal(byte[] bytes) {
    return thrown(bytes).reason();
  }

  private static UnusableInput thrown(byte[] bytes) {
    UnusableInput thrown =
        catchThrowableOfType(UnusableInput.class, () -> Formats.read(bytes, "file"));
    assertThat(thrown).as("is refused").isNotNull();
    return thrown;
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static String blanks(String root) {
    return "<%1$s xmlns:w=\"w\">%2$s</%1$s>".formatted(root, " ".repeat(40 << 20));
  }

  private static byte[] sheet(String rows) {
    String xml = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    return Zip.with(XlsxWriter.write(DOCUMENT), SHEET, xml);
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    int at = 0;
    while (!Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
      at++;
    }
    return at;
  }

  private static byte[] encrypted(byte[] bytes) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        out.write(bytes);
      }
      return bytes(files);
    }
  }

  private static byte[] encryptedXls() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("合计");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static byte[] compound(String stream) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      return bytes(files);
    }
  }

  private static byte[] bytes(POIFSFileSystem files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    files.writeFilesystem(bytes);
    return bytes.toByteArray();
  }
}
