package org.mingzhang.app.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Open;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.identity.People;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.organisation.Organisation.Kind;
import org.mingzhang.app.organisation.Organisations;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.page.Said;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The first start: names the region and opens the accounts of the three administrators. Gone as
 * soon as there is anybody.
 */
@RestController
@Open
class SetupController {

  private static final String MODULE = "setup";

  private final People people;
  private final Organisations organisations;
  private final Pages pages;
  private final Audit audit;
  private final JdbcClient db;

  SetupController(
      People people, Organisations organisations, Pages pages, Audit audit, JdbcClient db) {
    this.people = people;
    this.organisations = organisations;
    this.pages = pages;
    this.audit = audit;
    this.db = db;
  }

  @GetMapping("/setup")
  ResponseEntity<String> form(Frame frame) {
    if (!people.isEmpty()) {
      throw new NotHere();
    }
    return pages.page(frame, "setup/form", "");
  }

  @PostMapping("/setup")
  @Transactional
  ResponseEntity<String> install(
      Frame frame, HttpServletRequest request, @ModelAttribute Answers answers) {
    if (!people.isEmpty()) {
      throw new NotHere();
    }
    // Of two who answer at once, the second breaks on the key.
    db.sql("insert into setting (name, content) values ('region', ?)")
        .param(answers.region())
        .update();
    Organisation region =
        organisations.add(
            answers.code(), answers.region(), Kind.REGION, null, Organisations.Profile.NONE);
    add(region, answers.systemName(), answers.systemPassword(), Role.SYSTEM_ADMIN);
    add(region, answers.securityName(), answers.securityPassword(), Role.SECURITY_ADMIN);
    add(region, answers.auditName(), answers.auditPassword(), Role.AUDIT_ADMIN);
    audit.recordSystem("", request.getRemoteAddr(), "setup", answers.region(), "done");
    Said.tell(request, frame.words(MODULE).text("done"));
    return Go.to("/sign-in");
  }

  private void add(Organisation region, String signIn, String password, Role role) {
    people.add(signIn.strip(), signIn.strip(), region.id(), password, Set.of(role));
  }

  /** What the form asks. */
  public record Answers(
      String region,
      String code,
      String systemName,
      String systemPassword,
      String securityName,
      String securityPassword,
      String auditName,
      String auditPassword) {}
}
