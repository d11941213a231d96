package org.mingzhang.app;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.app.backup.Backup;

/** Asks the server that has the database of a data folder open, if there is one. */
final class ServerControl {

  private static final int OK = 200;

  private ServerControl() {}

  /**
   * Fetches a file from the server.
   *
   * @param what such as backup
   * @param target where it goes
   * @return false if no server answers
   */
  static boolean fetch(Path data, String what, Path target) throws IOException {
    Path control = data.resolve(Backup.CONTROL);
    if (!Files.exists(control)) {
      return false;
    }
    List<String> lines = Files.readAllLines(control);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(lines.getFirst() + "/control/" + what))
            .header("X-Control-Token", lines.getLast())
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<Path> answer = client.send(request, HttpResponse.BodyHandlers.ofFile(target));
      if (answer.statusCode() != OK) {
        throw new IOException("server: " + answer.statusCode());
      }
      return true;
    } catch (ConnectException nobodyThere) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
