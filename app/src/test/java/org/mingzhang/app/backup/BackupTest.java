package org.mingzhang.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;

class BackupTest {

  @Test
  void bringsEverythingBackIntoAnEmptyInstallation() throws IOException {
    TestApp app = TestApp.shared();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    long rows = app.bean(Backup.class).write(file);
    assertThat(rows).isGreaterThan(50);
    try (TestApp other = TestApp.start()) {
      // As the command does it: nobody works there yet.
      other.rest();
      assertThat(other.bean(Backup.class).read(new ByteArrayInputStream(file.toByteArray())))
          .isEqualTo(rows);
      ByteArrayOutputStream again = new ByteArrayOutputStream();
      other.bean(Backup.class).write(again);
      var expected = contents(file);
      var actual = contents(again);
      assertThat(actual.keySet()).isEqualTo(expected.keySet());
      assertThat(expected.keySet())
          .allMatch(table -> expected.get(table).equals(actual.get(table)));

      // People sign in as before, the chain holds, and new rows get new ids.
      assertThat(other.as("shenji").get("/audit?verify=true").body()).contains("链条完整");
      long before = other.db().sql("select max(id) from person").query(Long.class).single();
      other
          .bean(org.mingzhang.app.identity.People.class)
          .add("newcomer", "newcomer", 1, "First-2026-start", java.util.Set.of());
      assertThat(other.db().sql("select max(id) from person").query(Long.class).single())
          .isEqualTo(before + 1);
    }
  }

  @Test
  void leavesTheDatabaseAsItIsWhenTheFileIsBroken() {
    try (TestApp app = TestApp.start()) {
      byte[] broken = {'P', 'K', 3, 4, 1, 2, 3};
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> app.bean(Backup.class).read(new ByteArrayInputStream(broken)))
          .isInstanceOf(IOException.class);
      assertThat(app.db().sql("select count(*) from audit_head").query(Long.class).single())
          .isEqualTo(1);
    }
  }

  /** The zip without its times. */
  private static java.util.Map<String, String> contents(ByteArrayOutputStream zipped)
      throws IOException {
    java.util.Map<String, String> contents = new java.util.TreeMap<>();
    try (var zip =
        new java.util.zip.ZipInputStream(new ByteArrayInputStream(zipped.toByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        contents.put(
            entry.getName(),
            new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    // Jobs come and go while both applications run.
    contents.remove("scheduled_tasks.jsonl");
    return contents;
  }
}
