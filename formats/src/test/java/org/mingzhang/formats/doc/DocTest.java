package org.mingzhang.formats.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Document;
import org.mingzhang.document.Notation;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;

class DocTest {

  private static byte[] file() throws Exception {
    try (InputStream in = DocTest.class.getResourceAsStream("budget.doc")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Test
  void readsHeadingsTextsAndTablesWithTheirSpans() throws Exception {
    Document document = Formats.read(file(), "budget.wps");
    assertThat(document.format()).isEqualTo("doc");
    assertThat(Notation.print(document))
        .isEqualTo(
            """
            # 收支总表
            单位：万元
            | {1x2} 序号 | {2x1} 支出 |
            | 项目 | 金额 |
            | 1 | 基本支出 | 12.50 |
            | {1x2} 2 | 项目支出 | 1.00 |
            | 其中：专项\\n第二行 | 0.50 |
            ## 一、说明
            本年支出13.50万元。
            """);
  }

  @Test
  void takesOutTheInstructionsOfFields() {
    assertThat(Texts.printed("见\u0013 HYPERLINK \"\u0013 A \u0014b\u0015\" \u0014附表\u0015。\r"))
        .isEqualTo("见附表。");
    assertThat(Texts.printed("\u0015\u0014甲\u0007\u000B乙")).isEqualTo("甲\n乙");
  }

  @Test
  void survivesDamage() throws Exception {
    byte[] sound = file();
    Random random = new Random(5);
    for (int i = 0; i < 150; i++) {
      byte[] bytes = sound.clone();
      for (int j = random.nextInt(8); j >= 0; j--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(bytes, bytes.length - (i % 3 == 0 ? random.nextInt(9_000) : 0));
      Throwable thrown = catchThrowable(() -> Formats.read(cut, "budget.doc"));
      assertThat(thrown == null || thrown instanceof UnusableInput).as("" + thrown).isTrue();
    }
  }
}
