package org.mingzhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class UnfinishedExampleTest {

  private static final String TABLES =
      "select count(*) from information_schema.tables where table_schema = 'public'";

  @Test
  void makesAnewWhatWasStoppedAndKeepsWhatWasFinished(@TempDir Path folder) {
    CommandLine line = CommandLine.of("demo", "--data", folder.resolve("data").toString());
    String address = line.database();
    new UnfinishedExample(line).begin(address);
    half(address);

    UnfinishedExample again = new UnfinishedExample(line);
    again.begin(address);
    assertThat(tables(address)).as("what was left of the first time").isZero();
    half(address);
    again.finished();

    new UnfinishedExample(line).begin(address);
    assertThat(tables(address)).as("what people have worked in").isPositive();
    new UnfinishedExample(line).begin(address);
    assertThat(tables(address)).as("whatever comes later").isPositive();
  }

  @Test
  void keepsItsHandsOffAnInstallationOfSomebodysOwn(@TempDir Path folder) {
    CommandLine line = CommandLine.of("serve", "--data", folder.resolve("data").toString());
    new UnfinishedExample(line).begin(line.database());
    half(line.database());
    new UnfinishedExample(line).begin(line.database());
    assertThat(tables(line.database())).isPositive();
  }

  private static void half(String address) {
    Flyway.configure()
        .dataSource(address, "", "")
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  private static long tables(String address) {
    return JdbcClient.create(new DriverManagerDataSource(address))
        .sql(TABLES)
        .query(Long.class)
        .single();
  }
}
