package org.mingzhang.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.app.TestApp;

class ExportTest {

  @Test
  void writesThePagesOfAnEmptyPortal(@TempDir Path folder) throws IOException {
    int files = TestApp.shared().bean(Export.class).write(folder);
    assertThat(files).isGreaterThanOrEqualTo(4);
    assertThat(Files.readString(folder.resolve("index.html"))).contains("预算公开");
    assertThat(Files.readString(folder.resolve("en/index.html"))).contains("Published budgets");
  }
}
