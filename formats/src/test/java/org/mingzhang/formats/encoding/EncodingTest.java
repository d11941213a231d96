package org.mingzhang.formats.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

  private static final String TEXT = "部门预算收支总表\n单位：万元\n1\t一、一般公共服务\t8026.08\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
  void readsTextInEveryUsualEncoding(String name) {
    byte[] bytes = TEXT.getBytes(Charset.forName(name));
    assertThat(decoded(bytes)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void dropsTheByteOrderMark(String name) {
    assertThat(decoded(("\uFEFF" + TEXT).getBytes(Charset.forName(name)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void readsAFileCutInsideACharacter(String name) {
    byte[] bytes = (TEXT.repeat(3) + "完").getBytes(Charset.forName(name));
    String read = decoded(Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(read).startsWith(TEXT.repeat(3)).endsWith("\uFFFD");
  }

  @Test
  void readsUtf8WithAWoundInTheMiddle() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] text = TEXT.repeat(4).getBytes(Charset.forName("UTF-8"));
    bytes.write(text, 0, 4);
    bytes.write(text, 6, text.length - 6);
    assertThat(decoded(bytes.toByteArray())).startsWith("部\uFFFD预算收支总表");
  }

  @Test
  void takesBareAsciiForUtf8() {
    assertThat(decoded("code\t1.00\n".getBytes(Charset.forName("US-ASCII"))))
        .isEqualTo("code\t1.00\n");
  }

  @Test
  void refusesRubbish() {
    for (int seed = 0; seed < 200; seed++) {
      byte[] bytes = new byte[2000];
      new Random(seed).nextBytes(bytes);
      assertThat(Encoding.of(bytes)).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void refusesBytesWithoutControlsThatAreNoChinese() {
    byte[] bytes = new byte[500];
    Arrays.fill(bytes, (byte) 0xFF);
    assertThat(Encoding.of(bytes)).isEmpty();
  }

  private static String decoded(byte[] bytes) {
    return Encoding.decode(bytes, Encoding.of(bytes).orElseThrow());
  }
}
