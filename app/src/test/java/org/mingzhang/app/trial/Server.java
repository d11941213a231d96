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

/** The application in a process of its own, to be put under load or killed. */
final class Server implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Process process;
  private final int port;

  private Server(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Fills a folder or database with the example county and stops. */
  static void fill(Path data, List<String> options) throws IOException, InterruptedException {
    List<String> command = command(data, 0, options);
    command.add("--no-serve");
    if (run(command, data).waitFor() != 0) {
      throw new IOException("the county was not filled: see " + data.resolveSibling("log"));
    }
  }

  /** Starts the demo on a folder or database and waits until it answers. */
  static Server start(Path data, int port, List<String> options)
      throws IOException, InterruptedException {
    Process process = run(command(data, port, options), data);
    Server server = new Server(process, port);
    Instant end = Instant.now().plus(PATIENCE);
    while (!server.answers()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new IOException("the server did not start: see " + data.resolveSibling("log"));
      }
      Thread.sleep(50);
    }
    return server;
  }

  private static List<String> command(Path data, int port, List<String> options) {
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
    return command;
  }

  private static Process run(List<String> command, Path data) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolveSibling("log").toFile()))
        .start();
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
    process.destroy();
    process.waitFor();
  }
}
