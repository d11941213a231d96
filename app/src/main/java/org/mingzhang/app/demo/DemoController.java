package org.mingzhang.app.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Open;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.identity.Viewers;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.Pages;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people of the example county, each one click away. Exists in the demo only. */
@RestController
@Open
@ConditionalOnProperty("mingzhang.demo")
public class DemoController implements ApplicationRunner {

  private final ExampleCounty county;
  private final Viewers viewers;
  private final Pages pages;
  private final JdbcClient db;

  DemoController(ExampleCounty county, Viewers viewers, Pages pages, JdbcClient db) {
    this.county = county;
    this.viewers = viewers;
    this.pages = pages;
    this.db = db;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    county.fill();
  }

  @GetMapping("/demo")
  ResponseEntity<String> people(Frame frame, HttpServletRequest request) {
    Map<String, List<Viewer>> byPlace =
        db
            .sql(
                "select p.sign_in from person p join organisation o on o.id = p.organisation order by o.code, p.id")
            .query(String.class)
            .list()
            .stream()
            .flatMap(name -> viewers.find(name, "").stream())
            .collect(
                Collectors.groupingBy(
                    Viewer::organisationName, java.util.LinkedHashMap::new, Collectors.toList()));
    return pages.page(frame, "demo/people", new Cast(byPlace));
  }

  @PostMapping("/demo/{name}")
  ResponseEntity<String> signIn(
      @PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
    Viewer viewer = viewers.find(name, request.getRemoteAddr()).orElseThrow(NotHere::new);
    request.changeSessionId();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            viewer.signIn(), null, List.of(new SimpleGrantedAuthority("ROLE_SIGNED_IN"))));
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    return Go.to("/");
  }

  /** The people by the organisation they belong to. */
  public record Cast(Map<String, List<Viewer>> places) {}
}
