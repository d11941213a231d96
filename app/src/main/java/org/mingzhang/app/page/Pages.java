package org.mingzhang.app.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns templates into pages. */
@Component
public class Pages {

  private final TemplateEngine templates;

  Pages(TemplateEngine templates) {
    this.templates = templates;
  }

  /**
   * A page.
   *
   * @param template such as {@code review/inbox}
   * @param model what the template shows
   */
  public ResponseEntity<String> page(Frame frame, String template, Object model) {
    return ResponseEntity.ok().contentType(HTML).body(text(frame, template, model));
  }

  /** The text of a page. */
  public String text(Frame frame, String template, Object model) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("frame", frame);
    parameters.put("model", model);
    StringOutput out = new StringOutput(16_384);
    templates.render(template + ".jte", parameters, out);
    return out.toString();
  }

  static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
}
