package org.mingzhang.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the database fit before anything works with it. */
@Configuration
class StoreConfiguration {

  private static final String EMBEDDED = "H2";

  /**
   * The embedded database takes ids ahead, thirty-two at a time, and when it is killed it may have
   * kept rows but not that it took their ids: it would give them once more.
   */
  @Bean
  static FlywayMigrationStrategy migrateAndCountOn(DataSource database) {
    return flyway -> {
      flyway.migrate();
      try (Connection connection = database.getConnection()) {
        if (connection.getMetaData().getDatabaseProductName().equals(EMBEDDED)) {
          Ids.goOn(connection);
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    };
  }
}
