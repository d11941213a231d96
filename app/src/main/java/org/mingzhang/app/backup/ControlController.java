package org.mingzhang.app.backup;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.UUID;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Open;
import org.mingzhang.app.portal.Export;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Lets the commands of this machine ask the running server, which alone has the embedded database
 * open. Only who can read the data folder knows the secret, which is new at every start.
 */
@RestController
@Open
class ControlController {

  private final Backup backup;
  private final Export export;
  private final Path file;
  private final String secret = UUID.randomUUID().toString();

  ControlController(Backup backup, Export export, @Value("${mingzhang.data}") Path data) {
    this.backup = backup;
    this.export = export;
    this.file = data.resolve(Backup.CONTROL);
  }

  @EventListener
  void tell(WebServerInitializedEvent started) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(
        file, "http://localhost:" + started.getWebServer().getPort() + "\n" + secret + "\n");
  }

  @PreDestroy
  void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  @GetMapping("/control/backup")
  ResponseEntity<StreamingResponseBody> backup(
      HttpServletRequest request,
      @RequestHeader(name = "X-Control-Token", defaultValue = "") String token)
      throws IOException {
    return answer(request, token, backup::write);
  }

  /** The public pages as an archive. */
  @GetMapping("/control/public")
  ResponseEntity<StreamingResponseBody> pages(
      HttpServletRequest request,
      @RequestHeader(name = "X-Control-Token", defaultValue = "") String token)
      throws IOException {
    return answer(request, token, export::zip);
  }

  private ResponseEntity<StreamingResponseBody> answer(
      HttpServletRequest request, String token, StreamingResponseBody body) throws IOException {
    boolean known =
        MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    if (!known || !InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
      throw new NotHere();
    }
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).body(body);
  }
}
