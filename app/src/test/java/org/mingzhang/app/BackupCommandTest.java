package org.mingzhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.app.demo.ExampleCounty;

class BackupCommandTest {

  @Test
  void backsUpTheRunningServerAndRestoresIntoAnEmptyFolder(@TempDir Path folder) {
    Path data = folder.resolve("data");
    Path file = folder.resolve("backup.zip");
    try (TestApp app = TestApp.start(data, CommandLine.h2(data.toString()))) {
      app.bean(ExampleCounty.class).fill();
      assertThat(run("backup", file, "--data", data)).isZero();
      assertThat(run("backup", file, "--data", data)).isEqualTo(Say.FAILED);
    }
    Path other = folder.resolve("other");
    assertThat(run("restore", file, "--data", other)).isZero();
    assertThat(run("restore", file, "--data", other)).isEqualTo(Say.FAILED);
    try (TestApp app = TestApp.start(other, CommandLine.h2(other.toString()))) {
      assertThat(app.as("yusuan").get("/account").body()).contains("韩股长");
    }
    Path later = folder.resolve("later.zip");
    assertThat(run("backup", later, "--data", other)).isZero();
    assertThat(later).exists();
    assertThat(run("backup", folder.resolve("none.zip"), "--data", folder.resolve("none")))
        .isEqualTo(Say.FAILED);
  }

  @Test
  void writesThePublicPagesOfARunningServerAndOfOneThatIsNot(@TempDir Path folder)
      throws IOException {
    Path data = folder.resolve("data");
    Path pages = folder.resolve("public");
    try (TestApp app = TestApp.start(data, CommandLine.h2(data.toString()))) {
      app.bean(ExampleCounty.class).fill();
      assertThat(run("export-public", pages, "--data", data)).isZero();
    }
    assertThat(Files.readString(pages.resolve("index.html"))).contains("预算公开");
    assertThat(Files.readString(pages.resolve("en/index.html"))).contains("Published budgets");
    Path later = folder.resolve("later");
    assertThat(run("export-public", later, "--data", data)).isZero();
    assertThat(later.resolve("en/index.html")).exists();
    assertThat(run("export-public", later, "--data", folder.resolve("none"))).isEqualTo(Say.FAILED);
    assertThat(run("export-public", later.resolve("index.html"), "--data", data))
        .isEqualTo(Say.FAILED);
  }

  private static int run(Object... words) {
    String[] texts = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      texts[i] = words[i].toString();
    }
    CommandLine line = CommandLine.of(texts);
    return switch (line.command()) {
      case "backup" -> BackupCommand.write(line);
      case "restore" -> BackupCommand.read(line);
      default -> ExportCommand.write(line);
    };
  }
}
