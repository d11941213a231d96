package org.mingzhang.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.app.demo.ExampleCounty;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running application with a database of its own. */
public final class TestApp implements AutoCloseable {

  /** The example county as it was left by its people takes long, and few tests want it. */
  private static final String WALK = "--mingzhang.demo-walk=";

  private static TestApp shared;

  private final ConfigurableApplicationContext context;

  private TestApp(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** One for all tests of this JVM, with the example county in it; started on first use. */
  public static synchronized TestApp shared() {
    if (shared == null) {
      shared = start("--mingzhang.demo=true");
      shared.bean(ExampleCounty.class).fill();
    }
    return shared;
  }

  /** One that is empty; the test closes it. */
  public static TestApp start(String... options) {
    try {
      Path folder = Files.createTempDirectory("mingzhang-test");
      return start(folder, TestDatabase.fresh(folder), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that is empty but for what is in its data folder; the test closes it. */
  public static TestApp startIn(Path folder, String... options) {
    return start(folder, TestDatabase.fresh(folder), options);
  }

  /** One on a database that is there already. */
  public static TestApp start(Path folder, String database, String... options) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--mingzhang.data=" + folder,
                "--mingzhang.password-iterations=10",
                "--spring.datasource.url=" + database));
    if (Arrays.stream(options).noneMatch(option -> option.startsWith(WALK))) {
      settings.add(WALK + "false");
    }
    settings.addAll(List.of(options));
    SpringApplication application = new SpringApplication(Application.class);
    application.addInitializers(TestClock::hang);
    return new TestApp(application.run(settings.toArray(String[]::new)));
  }

  /** The address of a path. */
  public String url(String path) {
    return "http://localhost:"
        + ((WebServerApplicationContext) context).getWebServer().getPort()
        + path;
  }

  /** A part of the application. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Lets nothing happen but what is asked for: no job of the night, no clearing away. */
  public void rest() {
    context.getBeansOfType(Lifecycle.class).values().stream()
        .filter(one -> one.getClass().getName().startsWith("org.mingzhang."))
        .forEach(Lifecycle::stop);
  }

  /** Its database. */
  public JdbcClient db() {
    return bean(JdbcClient.class);
  }

  /** Somebody with a browser that has just been opened. */
  public Visitor visitor() {
    return new Visitor(this);
  }

  /** Somebody who has signed in. */
  public Visitor as(String signIn) {
    return visitor().signIn(signIn, ExampleCounty.PASSWORD);
  }

  @Override
  public void close() {
    context.close();
  }
}
