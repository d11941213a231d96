package org.mingzhang.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RowsTest {

  private final JdbcClient db =
      JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:rows", "", ""));

  private record Row(String changedBy, long fen, @Nullable Long parent, TimeUnit unit) {}

  @Test
  void mapsColumnsByNameInWhateverOrder() {
    String rows =
        "select * from (values (7, 'DAYS', 'jb512001', null), (8, 'HOURS', 'jb512002', 3))"
            + " as rows (fen, unit, changed_by, parent)";
    assertThat(db.sql(rows).query(Rows.of(Row.class)).list())
        .containsExactly(
            new Row("jb512001", 7, null, TimeUnit.DAYS),
            new Row("jb512002", 8, 3L, TimeUnit.HOURS));
  }

  @Test
  void saysWhichColumnIsMissing() {
    assertThatThrownBy(
            () -> db.sql("select 1 as fen, 'DAYS' as unit").query(Rows.of(Row.class)).list())
        .hasMessageContaining("changedBy");
  }
}
