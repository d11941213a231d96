package org.mingzhang.app;

import java.sql.SQLException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts the application: {@code serve} an installation, {@code demo} an example county, {@code
 * backup FILE}, {@code restore FILE} and {@code export-public FOLDER}. Options are {@code --port},
 * {@code --address}, {@code --data} and {@code --database}; each can be a variable of the
 * environment too, such as {@code MINGZHANG_DATABASE}.
 */
// Modules do not have to know what the others call their classes.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
public class Application {

  /** The error of H2 when another process has the file open. */
  private static final int LOCKED = 90020;

  /**
   * Starts it.
   *
   * @param words the command, and options
   */
  public static void main(String[] words) {
    CommandLine line = CommandLine.of(words);
    int exit =
        switch (line.command()) {
          case "serve", "demo" -> serve(line);
          case "backup" -> BackupCommand.write(line);
          case "restore" -> BackupCommand.read(line);
          case "export-public" -> ExportCommand.write(line);
          default -> Say.failed("usage");
        };
    if (exit != Say.RUNNING) {
      System.exit(exit);
    }
  }

  private static int serve(CommandLine line) {
    UnfinishedExample example = new UnfinishedExample(line);
    ConfigurableApplicationContext context;
    try {
      example.begin(line.database());
      context = SpringApplication.run(Application.class, line.settings().toArray(String[]::new));
      example.finished();
    } catch (RuntimeException failure) {
      return tell(failure, line);
    }
    if (line.has("no-serve")) {
      return SpringApplication.exit(context);
    }
    Say.line("serving", port(context));
    return Say.RUNNING;
  }

  private static int port(ConfigurableApplicationContext context) {
    return context instanceof WebServerApplicationContext web && web.getWebServer() != null
        ? web.getWebServer().getPort()
        : 0;
  }

  /** What kept it from starting, in words. */
  private static int tell(RuntimeException failure, CommandLine line) {
    Throwable root = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException taken) {
        return Say.failed("port.taken", taken.getPort());
      }
      if (cause instanceof SQLException refused && refused.getErrorCode() == LOCKED) {
        return Say.failed("database.locked", line.data());
      }
      root = cause;
    }
    return Say.failed("start.failed", String.valueOf(root.getMessage()));
  }
}
