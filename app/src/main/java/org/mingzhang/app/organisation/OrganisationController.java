package org.mingzhang.app.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.organisation.Organisation.Kind;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.NavItem;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.page.Said;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The system administrator's list of departments and units; new ones are pasted from a sheet. */
@RestController
public class OrganisationController {

  private static final String MODULE = "organisation";
  private static final int COLUMNS = 2;

  private final Organisations organisations;
  private final Pages pages;
  private final Audit audit;

  OrganisationController(Organisations organisations, Pages pages, Audit audit) {
    this.organisations = organisations;
    this.pages = pages;
    this.audit = audit;
  }

  @Bean
  static NavItem organisationItem() {
    return new NavItem(
        910, "/organisations", MODULE, "nav.organisations", Set.of(Role.SYSTEM_ADMIN));
  }

  @GetMapping("/organisations")
  @Allowed(Role.SYSTEM_ADMIN)
  ResponseEntity<String> list(Frame frame) {
    return pages.page(frame, "organisation/list", new Listing(organisations.all()));
  }

  /**
   * Adds what was pasted: a line each, code, name, nature, rank, funding, 是 or 否, separated by tabs
   * or commas. A code of three digits is a department, a longer one a unit of the department whose
   * code it begins with. All or nothing.
   */
  @PostMapping("/organisations")
  @Allowed(Role.SYSTEM_ADMIN)
  @Transactional
  ResponseEntity<String> add(
      Viewer viewer, Frame frame, HttpServletRequest request, @RequestParam String lines) {
    List<String> pasted = lines.lines().filter(line -> !line.isBlank()).toList();
    Organisation region =
        organisations.all().stream()
            .filter(one -> one.kind() == Kind.REGION)
            .findFirst()
            .orElseThrow();
    for (int number = 1; number <= pasted.size(); number++) {
      add(region, pasted.get(number - 1).split("[\t,，]", -1), number);
    }
    audit.record(viewer, "organisation.add", String.valueOf(pasted.size()), "", lines);
    Said.tell(request, frame.words(MODULE).text("added", pasted.size()));
    return Go.to("/organisations");
  }

  private void add(Organisation region, String[] cells, int line) {
    String code = cells[0].strip();
    if (cells.length < COLUMNS || cells[1].isBlank()) {
      throw new Refusal(MODULE, "line.short", line);
    }
    if (!code.matches("\\d{3}|\\d{6}|\\d{9}")) {
      throw new Refusal(MODULE, "line.code", line, code);
    }
    if (organisations.find(code).isPresent()) {
      throw new Refusal(MODULE, "line.twice", line, code);
    }
    boolean department = code.length() == 3;
    Organisation parent =
        department
            ? region
            : organisations
                .find(code.substring(0, code.length() - 3))
                .orElseThrow(() -> new Refusal(MODULE, "line.parent", line, code));
    organisations.add(
        code,
        cells[1].strip(),
        department ? Kind.DEPARTMENT : Kind.UNIT,
        parent,
        new Organisations.Profile(
            cell(cells, 2), cell(cells, 3), cell(cells, 4), cell(cells, 5).equals("是")));
  }

  private static String cell(String[] cells, int number) {
    return cells.length > number ? cells[number].strip() : "";
  }

  /** What the page shows. */
  public record Listing(List<Organisation> organisations) {}
}
