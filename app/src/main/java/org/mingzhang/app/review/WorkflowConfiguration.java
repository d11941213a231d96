package org.mingzhang.app.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingzhang.app.review.workflow.Calendar;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.app.review.workflow.WorkflowReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Takes the bureau's own description from the data folder, failing that the one that comes along.
 */
@Configuration
class WorkflowConfiguration {

  @Bean
  Workflow workflow(@Value("${mingzhang.data:data}") String data) throws IOException {
    return WorkflowReader.read(text(data, "workflow.yaml"), "workflow.yaml");
  }

  @Bean
  Calendar calendar(@Value("${mingzhang.data:data}") String data) throws IOException {
    return Calendar.read(text(data, "calendar.yaml"), "calendar.yaml");
  }

  private static String text(String data, String name) throws IOException {
    Path own = Path.of(data, name);
    if (Files.isRegularFile(own)) {
      return Files.readString(own);
    }
    try (InputStream in = WorkflowConfiguration.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
