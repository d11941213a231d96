package org.mingzhang.app.trial;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The application in a process of its own, to be put under load, killed and started again. */
final class Server implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path data;
  private final int port;
  private final List<String> options;
  private Process process;

  /**
   * One that is not started yet.
   *
   * @param options of the command, such as {@code --database}
   */
  Server(Path data, int port, List<String> options) {
    this.data = data;
    this.port = port;
    this.options = options;
  }

  /** Starts the demo on a folder or database and waits until it answers. */
  static Server start(Path data, int port, List<String> options)
      throws IOException, InterruptedException {
    Server server = new Server(data, port, options);
    server.start();
    return server;
  }

  /** Fills an empty database with the example county. */
  void fill() throws IOException, InterruptedException {
    launch("--no-serve");
    if (process.waitFor() != 0) {
      throw new IOException("the county was not made: see " + log());
    }
  }

  /** Starts it and waits until it answers. */
  void start() throws IOException, InterruptedException {
    launch();
    Instant end = Instant.now().plus(PATIENCE);
    while (!answers()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new IOException("the server did not start: see " + log());
      }
      Thread.sleep(50);
    }
  }

  /** Starts it and does not wait. */
  void launch(String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Path cache = Path.of("app/target/classes.aot");
    if (Files.exists(cache)) {
      command.add("-XX:AOTCache=" + cache);
    }
    command.add("-XX:+UseSerialGC");
    command.add("-cp");
    command.add(System.getProperty("mingzhang.app"));
    command.add("org.mingzhang.app.Application");
    command.addAll(List.of("demo", "--data", data.toString(), "--port", Integer.toString(port)));
    command.addAll(options);
    command.addAll(List.of(more));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
  }

  private Path log() {
    return data.resolveSibling("log");
  }

  String url(String path) {
    return "http://localhost:" + port + path;
  }

  private boolean answers() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
              .send(
                  HttpRequest.newBuilder(URI.create(url("/health"))).build(),
                  BodyHandlers.ofString())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** As if the power went out. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    if (process != null) {
      process.destroy();
      process.waitFor();
    }
  }
}
