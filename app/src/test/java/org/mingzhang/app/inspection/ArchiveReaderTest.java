package org.mingzhang.app.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchiveReaderTest {

  private final List<String> taken = new ArrayList<>();

  private ArchiveReader.Told read(byte[] archive) throws IOException {
    Limits limits = new Limits(1, 1, 8, 4, 50, 10);
    return new ArchiveReader(
            limits,
            (name, bytes, reason) ->
                taken.add(name + (bytes == null ? " " + reason : " " + bytes.length)))
        .read(new ByteArrayInputStream(archive));
  }

  @Test
  void takesDocumentsAndPassesOverWhatSystemsAdd() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("水务局/预算.txt", "一二".getBytes(UTF_8));
    files.put("__MACOSX/水务局/._预算.txt", new byte[9]);
    files.put("Thumbs.db", new byte[9]);
    files.put("~$预算.docx", new byte[9]);
    assertThat(read(Zips.of(files))).isEqualTo(new ArchiveReader.Told("", false, 3));
    assertThat(taken).containsExactly("水务局/预算.txt 6");
  }

  @Test
  void readsNamesOfOldWindows() throws IOException {
    read(Zips.of(Map.of("民政局预算.txt", new byte[1]), Charset.forName("GB18030")));
    assertThat(taken).containsExactly("民政局预算.txt 1");
  }

  @Test
  void takesAwayWhatLeadsOutOfTheArchive() throws IOException {
    read(Zips.of(Map.of("../../etc/passwd\u202etxt.", new byte[1])));
    assertThat(taken).containsExactly("etc/passwdtxt. 1");
  }

  @Test
  void doesNotOpenArchivesInArchives() throws IOException {
    read(Zips.of(Map.of("里.zip", Zips.of(Map.of("a.txt", new byte[1])))));
    assertThat(taken).containsExactly("里.zip unusable.nested");
  }

  @Test
  void refusesAHundredThousandParts() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 100_000; i++) {
      files.put(i + ".txt", new byte[0]);
    }
    assertThat(read(Zips.of(files))).isEqualTo(new ArchiveReader.Told("archive.many", true, 0));
    assertThat(taken).hasSizeLessThanOrEqualTo(50);
  }

  @Test
  void stopsWhereAnArchiveGrowsBeyondBounds() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("小.txt", new byte[10]);
    files.put("大.txt", new byte[2 << 20]);
    files.put("炸弹.txt", new byte[200 << 20]);
    files.put("后.txt", new byte[10]);
    byte[] archive = Zips.of(files);
    assertThat(archive).hasSizeLessThan(1 << 20);
    assertThat(read(archive)).isEqualTo(new ArchiveReader.Told("archive.large", false, 0));
    assertThat(taken)
        .containsExactly("小.txt 10", "大.txt unusable.too_large", "炸弹.txt unusable.too_large");
  }

  @Test
  void tellsWhatIsCutOffOrNoArchiveAtAll() throws IOException {
    byte[] archive =
        Zips.of(new LinkedHashMap<>(Map.of("a.txt", "很长的话".repeat(5000).getBytes(UTF_8))));
    assertThat(read(Arrays.copyOf(archive, archive.length / 2)).reason())
        .isEqualTo("archive.damaged");
    assertThat(read("不是压缩包".getBytes(UTF_8)).refused()).isTrue();
  }
}
