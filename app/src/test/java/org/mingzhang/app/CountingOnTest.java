package org.mingzhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.app.demo.ExampleCounty;
import org.mingzhang.app.identity.People;

/** The embedded database after a kill: its rows are there, what it noted of their ids is not. */
class CountingOnTest {

  @Test
  void givesNoIdASecondTime(@TempDir Path data) {
    String address = CommandLine.h2(data.toString());
    long before;
    try (TestApp app = TestApp.start(data, address)) {
      app.bean(ExampleCounty.class).fill();
      before = app.db().sql("select max(id) from person").query(Long.class).single();
      app.db().sql("alter table person alter column id restart with 1").update();
    }
    try (TestApp app = TestApp.start(data, address)) {
      assertThat(app.bean(People.class).add("newcomer", "新来的", 1, "First-2026-start", Set.of()))
          .isEqualTo(before + 1);
    }
  }
}
