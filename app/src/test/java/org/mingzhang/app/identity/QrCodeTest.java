package org.mingzhang.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrCodeTest {

  @Test
  void drawsTheThreeCornersByWhichReadersFindIt() {
    QrCode.Picture picture = QrCode.of("otpauth://totp/Mingzhang:jb?secret=ABCDEFGH");
    int size = picture.width() - 8;
    assertThat((size - 17) % 4).as("a square of a size there is").isZero();
    for (int[] corner : new int[][] {{0, 0}, {size - 7, 0}, {0, size - 7}}) {
      for (int i = 0; i < 7; i++) {
        assertThat(picture.path())
            .contains("M%d,%dh1v1h-1z".formatted(corner[0] + 4 + i, corner[1] + 4));
      }
      assertThat(picture.path())
          .doesNotContain("M%d,%dh1v1h-1z".formatted(corner[0] + 5, corner[1] + 5));
    }
  }
}
